import { approach } from './data/approach.ts';
import { contact } from './data/contact.ts';
import { profile } from './data/profile.ts';
import { projects } from './data/projects/index.ts';
import { skills } from './data/skills.ts';
import type { Content } from './schema.ts';

/** The candidate: everything that the card says about them. */
export const content: Content = { profile, skills, projects, approach, contact };
