import type { Content } from '../schema.ts';

export const skills: Content['skills'] = {
  overline: 'Competencies',
  title: 'Backend capabilities',
  lead: 'My backend skillset is centered around system design, data integrity, and reliable service execution.',
  groups: [
    {
      id: 'api-security',
      name: 'API & security',
      skills: [
        { id: 'nodejs', name: 'Node.js' },
        { id: 'express', name: 'Express.js' },
        { id: 'typescript', name: 'TypeScript' },
        { id: 'rest-apis', name: 'REST APIs' },
        { id: 'jwt', name: 'JWT' },
        { id: 'rbac', name: 'RBAC' },
        { id: 'zod', name: 'Zod' },
        { id: 'bcrypt', name: 'bcrypt' },
        { id: 'bottleneck', name: 'Bottleneck' },
      ],
    },
    {
      id: 'data-async',
      name: 'Data & async processing',
      skills: [
        { id: 'mongodb', name: 'MongoDB' },
        { id: 'mongoose', name: 'Mongoose' },
        { id: 'postgresql', name: 'PostgreSQL' },
        { id: 'vectordb', name: 'VectorDB' },
        { id: 'indexes', name: 'Indexes' },
        { id: 'bullmq', name: 'BullMQ' },
        { id: 'queues', name: 'Queues' },
        { id: 'workers', name: 'Workers' },
      ],
    },
    {
      id: 'tools-devops',
      name: 'Tools & DevOps',
      skills: [
        { id: 'git', name: 'Git' },
        { id: 'github', name: 'GitHub' },
        { id: 'postman', name: 'Postman' },
        { id: 'vscode', name: 'VS Code' },
        { id: 'vercel', name: 'Vercel' },
        { id: 'docker', name: 'Docker' },
        { id: 'dns-setup', name: 'DNS Setup' },
      ],
    },
  ],
  capabilities: {
    title: 'What I handle at the backend layer',
    groups: [
      {
        id: 'api-design',
        name: 'API & service design',
        highlights: [
          'Designing RESTful APIs with clear contracts and predictable behavior',
          'Input validation using Zod at system boundaries',
          'Structured error handling and consistent response formats',
          'API versioning and backward-compatible changes',
        ],
      },
      {
        id: 'auth',
        name: 'Authentication & security',
        highlights: [
          'JWT-based authentication with access & refresh token strategies',
          'Implementing role-based access control (RBAC)',
          'Secure sensitive data by hashing',
          'Protecting sensitive routes with middleware-level authorization',
        ],
      },
      {
        id: 'data',
        name: 'Data & persistence',
        highlights: [
          'Schema design and data modeling using MongoDB and PostgreSQL',
          'Indexing strategies for query performance',
          'Handling relational and document-based data trade-offs',
          'Designing data access layers with clear separation of concerns',
        ],
      },
      {
        id: 'async',
        name: 'Asynchronous & background processing',
        highlights: [
          'Background job processing using BullMQ',
          'Decoupling long-running tasks from request lifecycles',
          'Retry strategies and fault tolerance',
          'Designing event-driven flows for better scalability',
        ],
      },
    ],
  },
};
