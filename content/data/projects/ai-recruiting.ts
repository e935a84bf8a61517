import type { Project } from '../../schema.ts';

export const aiRecruiting: Project = {
  id: 'ai-recruiting',
  name: 'AI-Powered Recruiting & Job Searching',
  shortName: 'AI-Powered Recruiting',
  summary: [
    { text: 'AI-powered job recruiting, job ranking, and job searching platform.' },
    {
      text: 'Architected a high-concurrency backend system using Node.js and TypeScript to automate recruitment workflows through AI-driven intelligence.',
      shows: ['nodejs', 'typescript'],
    },
    {
      text: 'The platform features a distributed processing engine that performs deep-dive skills gap analysis between candidate resumes and job descriptions to generate structured, context-aware interview guides.',
    },
  ],
  highlightsTitle: 'Backend responsibilities',
  highlights: [
    {
      text: 'Designed RESTful APIs for job ingestion, filtering, and retrieval',
      shows: ['rest-apis'],
    },
    {
      text: 'Implemented JWT-based authentication with role-based access control',
      shows: ['jwt', 'rbac'],
    },
    { text: 'Centralized validation and error handling at API boundaries' },
    {
      text: 'Implemented a global rate limiter using Bottleneck and Redis to manage external AI API quotas across multiple workers',
      shows: ['bottleneck', 'workers'],
    },
    {
      text: 'Integrated Zod schemas with LLM outputs to ensure strictly typed JSON responses',
      shows: ['zod'],
    },
    {
      text: 'Implemented distributed background job processing by configuring BullMQ with custom backoff strategies and lock durations for long-running AI tasks',
      shows: ['bullmq', 'queues'],
    },
  ],
  technologies: [
    { name: 'Express.js', skill: 'express' },
    { name: 'TypeScript', skill: 'typescript' },
    { name: 'Mongoose', skill: 'mongoose' },
    { name: 'MongoDB', skill: 'mongodb' },
    { name: 'JWT', skill: 'jwt' },
    { name: 'Zod', skill: 'zod' },
    { name: 'Redis' },
    { name: 'LLM APIs' },
    { name: 'BullMQ', skill: 'bullmq' },
    { name: 'Bottleneck', skill: 'bottleneck' },
  ],
  links: {
    source: 'https://github.com/mkmasudrana806/AI-Powered-Job-Searching-Platform-Backend',
    demo: null,
  },
  figure: {
    caption:
      'A high level workflow diagram of embedding when a new job is posted in our AI-powered recruiting platform.',
    description:
      'AI-powered job recruiting system with background job. A client’s job post request is validated and passed to the business logic, which answers at once, saves the job in the database and adds a job to the queue. An embedding worker picks the job from the queue and, through an API rate limiter, has an AI engine generate the embedding, which is saved in the database.',
  },
};
