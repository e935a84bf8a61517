/** An invented posting and what its match must say. */
export type Case = {
  name: string;
  trade: 'backend' | 'software' | 'other';
  title: string;
  text: string;
  /** "asks" where it's left out. */
  outcome?: string;
  /** One ask a line: tier, ids of the alternatives joined by |, state, and the id that answers if it's another. */
  asks: string;
};

const many = Array.from({ length: 300 }, (_, i) => `- Tool number ${i} and Kubernetes`).join('\n');

const backend: Omit<Case, 'trade'>[] = [
  {
    name: 'plain list',
    title: 'Backend Engineer',
    text: 'Requirements\n- Node.js\n- TypeScript\n- MongoDB\n- Kubernetes\n\nNice to have\n- GraphQL',
    asks: 'must nodejs shown\nmust typescript shown\nmust mongodb shown\nmust kubernetes absent\nnice graphql close rest',
  },
  {
    name: 'alternatives are met by the best one',
    title: 'Backend Developer',
    text: 'You have experience with NestJS or Express, and you know MySQL or PostgreSQL.\nYou must know Git.',
    asks: 'must nestjs|express shown express\nmust mysql|postgresql practised postgresql\nmust git listed',
  },
  {
    name: 'or similar',
    title: 'Backend Developer',
    text: 'Requirements\n- RabbitMQ, Kafka or similar\n- Fastify or similar\n- Terraform or similar',
    asks: 'must rabbitmq|kafka close bullmq\nmust fastify close express\nmust terraform absent',
  },
  {
    name: 'negation asks nothing',
    title: 'Node.js Engineer',
    text: 'Requirements\n- Node.js in production\n- No Java required\n- You don’t need to know PHP.\n- Redis',
    asks: 'must nodejs shown\nmust redis shown',
  },
  {
    name: 'the company’s blurb asks nothing',
    title: 'Backend Engineer',
    text: 'About us\nOur platform runs on AWS, Kubernetes, Kafka, Scala and Spark.\n\nRequirements\n- TypeScript\n- REST APIs\n- PostgreSQL',
    asks: 'must typescript shown\nmust rest shown\nmust postgresql practised',
  },
  {
    name: 'everything under one heading',
    title: 'Backend Engineer',
    text: 'Your profile\nNode.js\nExpress\nJWT\nZod\nBullMQ\nDocker\nAWS',
    asks: 'must nodejs shown\nmust express shown\nmust jwt shown\nmust zod shown\nmust bullmq shown\nmust docker listed\nmust aws absent',
  },
  {
    name: 'nothing under any heading',
    title: 'Backend Engineer',
    text: 'We are hiring. You are good with Node.js and MongoDB, and you have used Docker before. Experience with Kubernetes is a plus.',
    asks: 'must nodejs shown\nmust mongodb shown\nmust docker listed\nnice kubernetes absent',
  },
  {
    name: 'only the title',
    title: 'Node.js / TypeScript Engineer',
    text: '',
    outcome: 'no-text',
    asks: 'must nodejs shown\nmust typescript shown',
  },
  {
    name: 'upward: a wider skill is answered by a narrower one',
    title: 'API Developer',
    text: 'Requirements\n- SQL and NoSQL databases\n- message queues\n- An ORM\n- JavaScript',
    asks: 'must sql broader postgresql\nmust nosql broader mongodb\nmust message-queues broader bullmq\nmust orm broader mongoose\nmust javascript broader typescript',
  },
  {
    name: 'never downward: a vector database does not answer Pinecone',
    title: 'Backend Engineer, Search',
    text: 'Requirements\n- Vector databases\n- Pinecone\n- Weaviate\n- Node.js',
    asks: 'must vectordb listed\nmust pinecone absent\nmust weaviate absent\nmust nodejs shown',
  },
  {
    name: 'siblings are close',
    title: 'Backend Engineer',
    text: 'Requirements\n- MySQL\n- Koa\n- Ajv\n- Celery\n- Sequelize\n- Deno',
    asks: 'must mysql close postgresql\nmust koa close express\nmust ajv close zod\nmust celery close bullmq\nmust sequelize close mongoose\nmust deno close nodejs',
  },
  {
    name: 'practices count as shown',
    title: 'Backend Engineer',
    text: 'Requirements\n- Caching\n- Schema design\n- Rate limiting\n- Event-driven architecture\n- Database indexing',
    asks: 'must caching practised\nmust data-modeling practised\nmust rate-limiting shown\nmust event-driven practised\nmust indexes practised',
  },
  {
    name: 'what a technologies list names is shown',
    title: 'Backend Engineer',
    text: 'You need to know Redis, Nodemailer, Cloudinary and Mongoose.\nYou must have integrated payment gateways.',
    asks: 'must redis shown\nmust nodemailer shown\nmust cloudinary shown\nmust mongoose shown\nmust payment-gateway shown',
  },
  {
    name: 'only listed',
    title: 'Platform Engineer',
    text: 'Requirements\n- Docker\n- GitHub\n- Postman\n- Vercel\n- bcrypt\n- DNS\n- Version control',
    asks: 'must docker listed\nmust github listed\nmust postman listed\nmust vercel listed\nmust bcrypt listed\nmust dns listed\nmust version-control listed git',
  },
  {
    name: 'the title’s skill comes first',
    title: 'Express Engineer (MongoDB)',
    text: 'Requirements\n- Kubernetes\n- MongoDB',
    asks: 'must mongodb shown\nmust express shown\nmust kubernetes absent',
  },
  {
    name: 'mentions only',
    title: 'Backend Engineer',
    text: 'What you’ll do\n- Build services with Node.js and MongoDB\n- Keep our Kafka pipelines running',
    asks: 'mention nodejs shown\nmention mongodb shown\nmention kafka close bullmq',
  },
  {
    name: 'German',
    title: 'Backend-Entwickler (m/w/d)',
    text: 'Wir suchen dich für unser Team. Du bringst Erfahrung mit Node.js und PostgreSQL mit und hast schon mit Kubernetes gearbeitet. Deine Aufgaben sind die Entwicklung und der Betrieb von Diensten für unsere Kunden.',
    outcome: 'other-language',
    asks: 'mention nodejs shown\nmention postgresql practised\nmention kubernetes absent',
  },
  {
    name: '300 lines that name one thing again and again',
    title: 'Backend Engineer',
    text: `Requirements\n${many}\n- Node.js`,
    asks: 'must kubernetes absent\nmust nodejs shown',
  },
  {
    name: 'studied: named in About',
    title: 'Junior Backend Engineer',
    text: 'Requirements\n- OOP\n- Data structures and algorithms\n- TypeScript',
    asks: 'must oop listed\nmust dsa listed\nmust typescript shown',
  },
  {
    name: 'security',
    title: 'Backend Engineer, Identity',
    text: 'Requirements\n- JWT authentication\n- Role-based access control\n- OAuth 2.0\n- SAML',
    asks: 'must jwt shown\nmust rbac shown\nmust oauth close jwt\nmust saml absent',
  },
];

const software: Omit<Case, 'trade'>[] = [
  {
    name: 'frontend',
    title: 'Frontend Engineer',
    text: 'Requirements\n- React\n- CSS\n- TypeScript\n- Next.js\n\nNice to have\n- Node.js',
    asks: 'must react absent\nmust css absent\nmust typescript shown\nmust nextjs absent\nnice nodejs shown',
  },
  {
    name: 'data engineer',
    title: 'Data Engineer',
    text: 'Requirements\n- Python\n- Apache Airflow\n- Snowflake\n- dbt\n- SQL',
    asks: 'must python absent\nmust airflow absent\nmust snowflake close postgresql\nmust dbt absent\nmust sql broader postgresql',
  },
  {
    name: 'mobile',
    title: 'iOS Developer',
    text: 'Requirements\n- Swift and SwiftUI\n- Xcode\n- Git',
    asks: 'must ios absent\nmust swift absent\nmust swiftui absent\nmust xcode absent\nmust git listed',
  },
  {
    name: 'operations',
    title: 'DevOps Engineer',
    text: 'Requirements\n- Terraform\n- Kubernetes or Nomad\n- Docker\n- Linux',
    asks: 'must devops absent\nmust terraform absent\nmust kubernetes|nomad absent\nmust docker listed\nmust linux absent',
  },
  {
    name: 'Java',
    title: 'Java Developer',
    text: 'Requirements\n- Java 17\n- Spring Boot\n- Hibernate\n- Maven or Gradle\n- PostgreSQL',
    asks: 'must java absent\nmust spring-boot absent\nmust hibernate close mongoose\nmust maven|gradle absent\nmust postgresql practised',
  },
  {
    name: 'machine learning',
    title: 'Machine Learning Engineer',
    text: 'Requirements\n- PyTorch or TensorFlow\n- LLMs\n- LangChain\n- Computer vision',
    asks: 'must machine-learning absent\nmust pytorch|tensorflow absent\nmust llm shown\nmust langchain close llm-apis\nmust computer-vision absent',
  },
  {
    name: 'embedded',
    title: 'Embedded Engineer',
    text: 'Requirements\n- C or C++\n- FreeRTOS\n- Linux',
    asks: 'must c|cpp absent\nmust rtos absent\nmust linux absent',
  },
  {
    name: 'testing',
    title: 'QA Engineer',
    text: 'Requirements\n- Test automation with Playwright or Cypress\n- Postman collections for our Node.js services\n- Unit testing',
    asks: 'must e2e-testing absent\nmust playwright|cypress absent\nmust postman listed\nmust nodejs shown\nmust unit-testing absent',
  },
  {
    name: 'full stack, slash pairs',
    title: 'Full Stack Developer (React / Node.js)',
    text: 'What you bring\n- React/Vue and Node.js\n- MongoDB/PostgreSQL\n- AWS/GCP/Azure\n\nBonus\n- GraphQL',
    asks: 'must react|vue absent\nmust nodejs shown\nmust mongodb|postgresql shown mongodb\nmust aws|gcp|azure absent\nnice graphql close rest',
  },
  {
    name: 'Go with a blurb',
    title: 'Go Engineer',
    text: 'Who we are\nWe moved from Node.js and MongoDB to Go.\n\nMust have\n- Go\n- gRPC\n- Kafka or NATS\n- Docker',
    asks: 'must go absent\nmust grpc close rest\nmust kafka|nats close bullmq\nmust docker listed',
  },
];

const other: Omit<Case, 'trade'>[] = [
  [
    'Nurse',
    'You care for patients on our surgical ward. Requirements\n- A nursing licence\n- Shift work',
  ],
  ['Barista', 'You make coffee and talk with guests. Express service and a smile matter to us.'],
  [
    'Truck driver',
    'Requirements\n- Licence class C\n- You know the roads of the north\n- Able to lift 20 kg',
  ],
  [
    'Primary school teacher',
    'You teach class 4. You react quickly, and you go the extra mile for children.',
  ],
  [
    'Accountant',
    'You prepare the monthly accounts. Requirements\n- Three years in accounting\n- Careful work',
  ],
  [
    'Chef de partie',
    'You run the pastry section. Spring menus, fresh bread, and rest days on Sunday and Monday.',
  ],
  [
    'Electrician',
    'You wire new homes. Requirements\n- A finished apprenticeship\n- A driving licence',
  ],
  ['Gardener', 'You plant, prune and water. Express yourself in our rose garden.'],
  [
    'Receptionist',
    'You greet visitors and answer the phone. Fluent English and German B2 are required.',
  ],
  [
    'Warehouse worker',
    'You load and unload. We have queues of trucks every morning. Workers get free lunch.',
  ],
].map(([title = '', text = '']) => ({
  name: title,
  title,
  text,
  outcome: 'no-known-skill',
  asks: '',
}));

/** 20 of the card's trade, 10 of other software, 10 of other trades. */
export const POSTINGS: Case[] = [
  ...backend.map((it) => ({ ...it, trade: 'backend' as const })),
  ...software.map((it) => ({ ...it, trade: 'software' as const })),
  ...other.map((it) => ({ ...it, trade: 'other' as const })),
];
