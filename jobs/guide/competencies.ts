import { type Skill, skillById } from '../skills/skills.ts';

/** The kinds of skill that the question bank tells apart. */
export type CompetencyId =
  | 'language'
  | 'api'
  | 'database'
  | 'queue'
  | 'cache'
  | 'authentication'
  | 'validation'
  | 'third-parties'
  | 'deployment'
  | 'observability'
  | 'ai'
  | 'practice'
  | 'other';

/** Which competency tests each kind in the lexicon. Kinds of ideas are told apart by `BY_ID`. */
export const BY_KIND: Record<string, CompetencyId> = {
  ai: 'ai',
  api: 'api',
  auth: 'authentication',
  ci: 'deployment',
  cloud: 'deployment',
  cms: 'other',
  concept: 'other',
  data: 'other',
  database: 'database',
  devops: 'deployment',
  email: 'third-parties',
  framework: 'api',
  frontend: 'other',
  hosting: 'deployment',
  language: 'language',
  library: 'other',
  markup: 'other',
  media: 'third-parties',
  mobile: 'other',
  monitoring: 'observability',
  networking: 'deployment',
  office: 'other',
  orm: 'database',
  os: 'deployment',
  payment: 'third-parties',
  practice: 'practice',
  protocol: 'api',
  query: 'database',
  queue: 'queue',
  runtime: 'language',
  search: 'database',
  security: 'other',
  stack: 'other',
  styling: 'other',
  testing: 'practice',
  tool: 'other',
  vcs: 'practice',
};

/** Skills whose kind says too little about them, or belongs to another competency. */
export const BY_ID: Partial<Record<CompetencyId, string>> = {
  language: 'concurrency functional-programming oop',
  api: 'api api-gateway apollo microservices serverless socketio',
  database:
    'data-modeling graph-db indexes mongodb-transactions mongoose multi-tenancy nosql orm query-optimization rdbms replication search-engines sharding transactions vectordb',
  queue: 'background-jobs cqrs event-driven masstransit message-queues pubsub',
  cache: 'bottleneck caching cdn hazelcast memcached rate-limiting redis',
  authentication: 'authentication authorization bcrypt iam mfa rbac sso zero-trust',
  validation: 'ajv class-validator joi pydantic schema-validation zod',
  'third-parties': 'email-delivery nodemailer payment-gateway twilio',
  deployment:
    'cicd cloud-platforms containers devops feature-flags firewalls gitops iac load-balancing mlops networking reverse-proxy service-mesh sysadmin virtualization vpc vpn',
  observability: 'debugging observability sre winston',
  ai: 'ai computer-vision deep-learning embeddings faiss fine-tuning llm machine-learning nlp prompt-engineering rag',
  practice: 'version-control',
};

const OWN = new Map(
  Object.entries(BY_ID).flatMap(([competency, ids]) =>
    ids.split(' ').map((id) => [id, competency as CompetencyId] as const),
  ),
);

/** The competency that tests a skill; "other technology" if the lexicon doesn't know it. */
export const competencyOf = (id: string): CompetencyId =>
  OWN.get(id) ?? BY_KIND[skillById(id)?.kind ?? ''] ?? 'other';

/** Ways of working that show how careful the work is, besides tools for testing and monitoring. */
const CAREFUL = new Set(
  'bdd code-review debugging e2e-testing integration-testing pair-programming refactoring sre tdd technical-documentation unit-testing'.split(
    ' ',
  ),
);

/** Whether a skill is about testing, review, incidents or documentation. */
export const isPractice = (id: string): boolean =>
  CAREFUL.has(id) || ['testing', 'monitoring'].includes(skillById(id)?.kind ?? '');

/** Kinds of ideas, whose names are ordinary words. */
const WORDS = new Set(['concept', 'practice', 'security']);

/** Whether a skill's name is an ordinary word, not a product's name. */
export const isWord = ({ kind }: Skill): boolean => WORDS.has(kind);
