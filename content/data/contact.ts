import type { Content } from '../schema.ts';

/** In the order of the card: the ways that a recruiter uses first, a personal profile last. */
export const contact: Content['contact'] = {
  title: 'Contact',
  lead: 'Always open for opportunities and collaboration.',
  linksTitle: 'Find me on',
  links: [
    {
      id: 'email',
      label: 'email',
      value: 'masud.wg@gmail.com',
      url: 'mailto:masud.wg@gmail.com',
    },
    {
      id: 'linkedin',
      label: 'LinkedIn',
      value: 'https://www.linkedin.com/in/masud-rana-eng/',
      url: 'https://www.linkedin.com/in/masud-rana-eng/',
    },
    {
      id: 'github',
      label: 'GitHub',
      value: 'https://github.com/mkmasudrana806',
      url: 'https://github.com/mkmasudrana806',
    },
    {
      id: 'website',
      label: 'website',
      value: 'https://masudranasheikh.me',
      url: 'https://masudranasheikh.me',
    },
    {
      id: 'whatsapp',
      label: 'WhatsApp',
      value: '+8801792852446',
      url: 'https://wa.me/8801792852446',
    },
    {
      id: 'facebook',
      label: 'Facebook',
      value: 'https://www.facebook.com/mkmasudrana2',
      url: 'https://www.facebook.com/mkmasudrana2',
      personal: true,
    },
  ],
  inProfile: ['website', 'github', 'linkedin', 'email'],
};
