import { approach } from './approach.ts';
import { contact } from './contact.ts';
import { profile } from './profile.ts';
import { projects } from './projects/index.ts';
import type { Content } from './schema.ts';
import { skills } from './skills.ts';

/** The candidate: everything that the card says about the person. */
export const content: Content = { profile, skills, projects, approach, contact };
