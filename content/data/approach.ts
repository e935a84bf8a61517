import type { Content } from '../schema.ts';

export const approach: Content['approach'] = {
  overline: 'Backend decisions & trade-offs',
  title: 'Backend principles & engineering practices',
  lead: [
    'I treat backend systems as long-lived assets.',
    'My focus is on correctness, reliability, maintainability, predictability, and safe failure under real-world conditions.',
    'These are the backend trade-offs and engineering practices I follow to ensure systems perform well.',
  ],
  decisions: [
    {
      id: 'async-vs-sync',
      name: 'Asynchronous processing vs synchronous APIs',
      shortName: 'Asynchronous processing',
      rationale: [
        { text: 'For long-running or unpredictable tasks, I avoid blocking request lifecycles.' },
        {
          text: 'Instead, I decouple execution using background job queues.',
          shows: ['queues'],
        },
      ],
      gains: [
        'Improves API response time',
        'Increases fault tolerance',
        'Enables retry and failure isolation',
      ],
      costs: ['Adds operational complexity and queue monitoring'],
      figure: {
        caption: 'Asynchronous and synchronous APIs flow example.',
        description:
          'Asynchronous and synchronous diagram. Synchronous: the client sends a request to the server, the server asks the database, and each waits for the response. Asynchronous: the server adds a job to the queue; a worker picks the job from the queue and saves the result in the database.',
        shows: ['workers'],
      },
    },
    {
      id: 'validation-at-boundaries',
      name: 'Schema design & validation at system boundaries',
      shortName: 'Schema & validation',
      rationale: [
        {
          text: 'I enforce strict input validation at API boundaries to prevent invalid data from entering the system.',
        },
      ],
      gains: [
        'Protects data integrity at the database layer',
        'Simplifies downstream business logic',
        'Produces predictable and debuggable failures',
      ],
      costs: ['Requires upfront schema definition and maintenance'],
      figure: {
        caption:
          'Example of input data validation in server and shows request response and error flows.',
        description:
          'Example of input data validation in server. The client’s request goes through input validation to the business logic, which saves to the database. Where the input is invalid, validation throws an error to the error handler, whose response of one shape, { success: false, message, errorSources } with its status code, goes back to the client.',
      },
    },
  ],
  practices: [
    {
      id: 'engineering',
      title: 'Engineering practices I follow',
      shortName: 'Engineering practices',
      items: [
        'Structured request/response logs for traceability',
        'Enforcing strict input validation at API boundaries',
        'Centralized error handling with consistent error shapes and meaningful status codes',
        'Use of environment variables for config isolation',
        'Structuring logs and errors to make production issues easier to diagnose',
      ],
    },
    {
      id: 'performance',
      title: 'Performance, reliability and quality',
      shortName: 'Performance, reliability and quality',
      items: [
        'Modular service layers separating API, logic, and data access',
        'Rate limiting to protect services under load',
        'Efficient indexing strategies for fast data access',
        'Optimistic retries and timeout configurations',
        'Implementing caching strategies for frequent data access',
      ],
    },
  ],
};
