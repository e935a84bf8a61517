import type { Posting } from '../../../jobs/posting.ts';

const posting = (fields: Partial<Posting> & { url: string }): Posting => ({
  sources: {},
  confidence: 'certain',
  ...fields,
});

/** Invented postings for the golden texts. */
export const POSTINGS: Record<string, Posting> = {
  'fits-well': posting({
    url: 'https://jobs.parcelhub.example/senior-backend-engineer',
    title: 'Senior Backend Engineer (Node.js / TypeScript) (m/f/d)',
    company: 'Parcelhub',
    place: 'Berlin',
    description: [
      'About us',
      'Parcelhub moves parcels across Europe.',
      '',
      'What you bring',
      '- 5+ years of experience in backend development',
      '- Node.js and TypeScript in production',
      '- Express or NestJS, and REST APIs',
      '- PostgreSQL',
      '- Redis',
      '- Message queues',
      '- Kubernetes and AWS',
      '- German B2',
      '',
      'Nice to have',
      '- Docker',
      '- RabbitMQ',
    ].join('\n'),
  }),
  'fits-partly': posting({
    url: 'https://careers.ledgerly.example/jobs/214?source=newsletter',
    title: '🚀 Full Stack Developer - JR-20418 - €60k–€75k - Immediate start',
    company: 'Ledgerly',
    place: 'Remote, Europe',
    description: [
      'Requirements',
      '- React and Next.js',
      '- Python or Go',
      '- MongoDB',
      '- GraphQL',
      '- JWT authentication',
      '- Terraform',
      '- Experience with payment gateways',
    ].join('\n'),
  }),
  'other-trade': posting({
    url: 'https://jobs.stmary.example/nurse/88',
    title: 'Registered Nurse, Night Shift (all genders)',
    company: 'St. Mary’s Hospital',
    place: 'Leeds, United Kingdom',
    description: [
      'What you bring',
      '- Registration with the NMC',
      '- Two years on a surgical ward',
      '- A calm hand and good notes',
    ].join('\n'),
  }),
  german: posting({
    url: 'https://karriere.fracht.example/backend',
    title: 'Backend-Entwickler Node.js (m/w/d)',
    company: 'Fracht & Söhne GmbH',
    place: 'Hamburg',
    description:
      'Wir suchen dich für unser Team. Du bringst Erfahrung mit Node.js, TypeScript und PostgreSQL mit und hast schon mit Docker und Kubernetes gearbeitet. Deine Aufgaben sind die Entwicklung und der Betrieb von Diensten für unsere Kunden.',
  }),
  'title-only': posting({
    url: 'https://www.linkedin.com/jobs/view/4011223344',
    title: 'Node.js Engineer [REQ-5521]',
    company: 'Quayside',
  }),
  'many-asks': posting({
    url: 'https://jobs.everything.example/1',
    title:
      'Principal Engineer, Platform and Everything Else That the Team Has Not Yet Named (f/m/x)',
    company: 'Everything Everywhere International Holdings',
    place: 'Dublin, Ireland / Lisbon, Portugal / Kraków, Poland',
    description: [
      'Requirements',
      ...['Node.js', 'TypeScript', 'JavaScript', 'Express.js', 'REST APIs', 'MongoDB', 'Mongoose'],
      ...[
        'PostgreSQL',
        'SQL',
        'Redis',
        'BullMQ',
        'message queues',
        'JWT',
        'RBAC',
        'Zod',
        'caching',
      ],
      ...['rate limiting', 'Docker', 'Git', 'GitHub', 'Postman', 'Kafka', 'RabbitMQ', 'Kubernetes'],
      ...[
        'AWS',
        'GCP',
        'Azure',
        'Terraform',
        'Ansible',
        'Java',
        'Kotlin',
        'Scala',
        'Rust',
        'C++',
        'C#',
      ],
      ...[
        'Ruby on Rails',
        'PHP',
        'Laravel',
        'Django',
        'Flask',
        'React',
        'Angular',
        'Vue.js',
        'Swift',
      ],
    ]
      .map((it, i) => (i === 0 ? it : `- Experience with ${it}`))
      .join('\n'),
  }),
};
