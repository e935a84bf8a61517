import type { Profile } from '../schema.ts';

export const profile: Profile = {
  name: 'Masud Rana',
  initials: 'MR',
  label: 'Backend engineer',
  status: 'Computer Science student',
  availability: 'Open to backend engineering roles',
  availabilityNote: 'Available for opportunities',
  tagline: 'Designing Backend Systems. Scaling Reliable APIs',
  summary: [
    'Backend engineer focused on building secure, scalable, and production-ready services.',
    'I work close to APIs, data, and system boundaries — designing authentication flows, background processing, and data models that hold up under real-world usage.',
  ],
  keywords: ['express', 'nodejs', 'typescript', 'mongodb', 'rest-apis', 'bullmq', 'jwt'],
  location: { city: 'Dhaka', country: 'Bangladesh', timeZone: 'Asia/Dhaka' },
  lastChecked: '2026-11-24',
  about: {
    title: 'About me',
    course: 'CSE student',
    paragraphs: [
      'Hi, I’m Masud Rana, a Computer Science student with 2+ years of hands-on backend engineering experience, focused on building reliable, secure, and scalable backend systems.',
      'My academic journey in Computer Science built a strong foundation in data structures, algorithms, DBMS, OOP, software engineering, operating systems, and computer networks. These fundamentals directly shape how I approach backend engineering — reasoning about data flow, performance, consistency, and system boundaries instead of just writing code.',
      'I approach backend development with a systems mindset — prioritizing clear API contracts, data integrity, authentication & authorization, and fault-tolerant design. I enjoy working close to business logic and databases, designing services that are predictable, maintainable, and safe to operate in production.',
      'A Computer Science and Engineering student focused on building scalable, maintainable and secure backend systems using Node.js and optimizing database query performance.',
    ],
    facts: [
      { value: '6+', label: 'Projects built' },
      { value: '2+', label: 'Years hands-on experience' },
      { value: '1+', label: 'Publications' },
    ],
  },
  extensionId: 'recruiter-card@masudranasheikh.me',
};
