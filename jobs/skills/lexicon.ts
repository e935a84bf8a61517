/**
 * The skills that postings ask for, one per line, sorted by id: `id|name|kind|broader ids|forms|vetoes`.
 * README.md beside this file explains every column. The string is parsed on first use (`skills.ts`), so a
 * page that never needs it pays nothing for it. Names and forms were checked against GitHub Explore,
 * Linguist, Simple Icons, Devicon, O*NET and ESCO.
 */
export const LEXICON = `
abap|ABAP|language|sap|*
accessibility|Web accessibility|concept||web accessibility,wcag,a11y,accessibility standards
active-directory|Active Directory|auth||*,azure ad,entra id
activemq|ActiveMQ|queue|message-queues|*,active mq,apache activemq
actix|Actix|framework|rust|*
ada|Ada|language||!Ada
adonisjs|AdonisJS|framework|nodejs|*,adonis.js,adonis js
adyen|Adyen|payment|payment-gateway|*
agile|Agile|practice||agile methodologies,agile development,agile methodology,agile practices,scaled agile,agile coach,agile ceremonies,agile principles,agile processes,agile process,agile working,agile software,agile project management,agile way of working,agile framework,agile frameworks,agile mindset,agile setting,agile team,agile teams,agile environment,!agile,?Agile
ai|AI|concept||artificial intelligence,ai powered,ai agents,agentic ai,ai tools,agentic workflows,ai agent,multi agent systems,?AI
aiohttp|aiohttp|framework|python|*
airflow|Apache Airflow|data||apache airflow,?Airflow,+airflow
ajax|AJAX|frontend||ajax calls,?AJAX,?Ajax,+ajax
ajv|Ajv|library|schema-validation|*
akka|Akka|library|scala|*
aks|Azure Kubernetes Service|devops|kubernetes,azure|azure kubernetes service,?AKS,+aks
algolia|Algolia|search|search-engines|*
alpine|Alpine Linux|os|linux|alpine linux
alpinejs|Alpine.js|frontend|javascript|alpine.js,*
amazon-ses|Amazon SES|email|email-delivery,aws|*,aws ses,!SES
amqp|AMQP|protocol|message-queues|*
android|Android|mobile||*
angular|Angular|frontend|javascript|angular.js,angularjs,angular js,angular 2+,angular2,angular 2,angular material,angular 17,angular 18,angular 19,angular 20,angular cli,angular^ framework,angular^ developer,angular^ ngrx,?Angular,+angular|>momentum;>contact
ansible|Ansible|devops|iac|*
anthropic|Anthropic Claude|ai|llm-apis|anthropic claude,*,claude ai,claude code,claude sonnet,!Claude
apache-httpd|Apache HTTP Server|devops||apache http server,*,apache web server,apache2,httpd,!Apache,!apache|>junction;>county;>license;>licence;>software;>kafka
apex|Apex|language|salesforce|!Apex
api|API design|concept||api design,api development,api integration,api integrations,web api,web apis,web services,backend apis,scalable apis,third party apis,backend api,api first design,!API,=APIs,+apis,=API first
api-gateway|API Gateway|concept||*,api gateways,amazon api gateway,aws api gateway
apollo|Apollo GraphQL|library|graphql|apollo graphql,apollo server,apollo client,apollo federation,!Apollo|>hospital;>tyres
app-engine|Google App Engine|cloud|gcp,serverless|*,google app engine
appdynamics|AppDynamics|monitoring|observability|*,app dynamics
appium|Appium|testing|e2e-testing|*
appsec|Application security|concept||application security,*,app security,web security,secure coding,api security
appsync|AWS AppSync|cloud|aws,graphql|*,aws appsync
argocd|Argo CD|ci|cicd,gitops,kubernetes|argo cd,*,!Argo
aspnet|ASP.NET|framework|dotnet|asp.net,asp .net,*,asp.net web api,aspnetcore,asp net,?ASP
assembly|Assembly|language||assembly language,assembler,x86 assembly,arm assembly
astro|Astro|frontend||!Astro
asyncio|asyncio|library|python,concurrency|*
athena|Amazon Athena|data|aws,sql|amazon athena,aws athena,!Athena
aurora|Amazon Aurora|database|rdbms,sql,aws|amazon aurora,aws aurora,aurora postgres,aurora postgresql,aurora mysql,!Aurora
auth0|Auth0|auth|authentication|*
authentication|Authentication|concept||*,authn,user authentication,token based authentication
authjs|Auth.js|auth|authentication|auth.js,nextauth,nextauth.js
authorization|Authorization|concept||authz,abac,!Authorization,!authorization,!Authorisation,!authorisation,!access control
aws|AWS|cloud|cloud-platforms|*,amazon web services,aws cloud,amazon aws
aws-cdk|AWS CDK|devops|aws,iac|*,cloud development kit,?CDK
aws-sam|AWS SAM|devops|aws,iac|*,serverless application model
axios|Axios|library|javascript|*
axum|Axum|framework|rust|*
azure|Microsoft Azure|cloud|cloud-platforms|microsoft azure,ms azure,azure cloud,windows azure,=Azure,=AZURE,+azure|>blue;>sea;>bay;>window;>coast
azure-devops|Azure DevOps|ci|azure,cicd|*,azure dev ops,azure pipelines,vsts
azure-functions|Azure Functions|cloud|azure,serverless|*,azure function
azure-openai|Azure OpenAI|ai|llm-apis,azure|*,azure open ai,azure ai foundry
babel|Babel|tool||babel.js,babeljs,!Babel
backbone|Backbone.js|frontend|javascript|backbone.js,backbonejs,!Backbone
background-jobs|Workers|concept||*,background job,worker processes,queue workers,worker threads,worker queues,async jobs,cron jobs,background processing,background workers,asynchronous processing,asynchronous jobs,scheduled jobs,!Workers,!workers,!job scheduling,!job scheduler,!background worker|<factory;<remote;<care;<social;<hourly;<key;<warehouse
backstage|Backstage|tool||backstage.io,!Backstage
bamboo|Bamboo|ci|cicd|atlassian bamboo,!Bamboo
bash|Bash|language||bash scripting,bash scripts,bash script,shell scripting,shell scripts,shell script,?Shell,+shell,?Bash,+bash
bazel|Bazel|tool|monorepo|*
bcrypt|bcrypt|library||*,bcryptjs,bcrypt.js
bdd|BDD|practice||*,behavior driven development,behaviour driven development
beam|Apache Beam|data||apache beam
bedrock|Amazon Bedrock|ai|llm-apis,aws|amazon bedrock,aws bedrock,!Bedrock
bgp|BGP|networking|networking|*
bicep|Bicep|devops|azure,iac|!Bicep
big-data|Big data|concept||*
bigquery|BigQuery|database|gcp|*,big query,google bigquery
bigtable|Google Bigtable|database|gcp,nosql|*
biome|Biome|tool||!Biome
bitbucket|Bitbucket|vcs|git|*,bit bucket
blazor|Blazor|framework|dotnet|*
blockchain|Blockchain|concept||*,web3,smart contracts,smart contract
boost|Boost|library|cpp|boost libraries,!Boost
bootstrap|Bootstrap|styling|css|bootstrap 4,bootstrap 5,twitter bootstrap,bootstrap css,!Bootstrap,+bootstrap
bottleneck|Bottleneck|library|rate-limiting|bottleneck.js,bottleneckjs,bottleneck library,bottleneck rate limiter,!Bottleneck
braintree|Braintree|payment|payment-gateway|!Braintree
bullmq|BullMQ|queue|message-queues,redis,background-jobs|*,bull mq,bull queue,bull.js,!Bull
bun|Bun|runtime|javascript|bun.js,bunjs,bun runtime,bun.sh,!Bun
burp-suite|Burp Suite|security||*
c|C|language||c language,c programming,ansi c,embedded c,@C,+c|<series;<vitamin;<category;<class;<grade;<plan;<type;<hepatitis;<option;<usb;<level;<section;<tier;<schedule;<round;<licence;<license;<group;<block;<building;<exhibit;<appendix;<part;<title;<middle;<band;<key;<form
caching|Caching|concept||*,distributed cache,in memory cache,!Cache,!Caches,!cache,!caches
caddy|Caddy|devops|reverse-proxy|caddy server,!Caddy
camel|Apache Camel|library|java|apache camel
capacitor|Capacitor|mobile||!Capacitor
cassandra|Cassandra|database|nosql|apache cassandra,cassandra db,!Cassandra,+cassandra
cdn|CDN|concept||content delivery network,content delivery networks,!CDN,!CDNs
celery|Celery|queue|background-jobs,python|celery workers,!Celery,+celery
chai|Chai|testing|unit-testing|chai.js,!Chai
chef|Chef|devops|iac|chef infra,chef automation,!Chef,+chef
chroma|Chroma|database|vectordb|chromadb,chroma db,!Chroma
cicd|CI/CD|practice||ci/cd,ci cd,*,ci & cd,ci and cd,continuous integration,continuous delivery,continuous deployment,deployment pipelines,ci pipelines,cd pipelines,continuous integration/continuous delivery,?CI,?CD
cilium|Cilium|devops|kubernetes|*
circleci|CircleCI|ci|cicd|*,circle ci
cisco|Cisco|networking|networking|cisco ios,!Cisco
class-validator|class-validator|library|schema-validation|*
clerk|Clerk|auth|authentication|clerk.dev,clerk auth
clickhouse|ClickHouse|database||*,click house
clojure|Clojure|language||*,clojurescript
cloud-platforms|Cloud platforms|concept||cloud computing,cloud infrastructure,cloud platform,*,cloud services,public cloud,cloud providers,cloud native,cloud technologies,cloud environments,cloud based,!Cloud,!cloud
cloud-run|Google Cloud Run|cloud|gcp,serverless,containers|*,google cloud run
cloudflare|Cloudflare|hosting||*,cloudflare workers,cloud flare
cloudformation|AWS CloudFormation|devops|aws,iac|aws cloudformation,*,cloud formation
cloudfront|Amazon CloudFront|cloud|aws,cdn|*,amazon cloudfront,aws cloudfront
cloudinary|Cloudinary|media||*,cloudinary api
cloudwatch|Amazon CloudWatch|monitoring|aws|amazon cloudwatch,aws cloudwatch,*,cloud watch
cmake|CMake|tool||*,c make
cobol|COBOL|language||*
cockroachdb|CockroachDB|database|rdbms,sql|*,cockroach db
code-review|Code review|practice||*,code reviews,pull request reviews,peer code review,pull requests,code reviewing,review code,reviewing code,!peer review,!peer reviews
codeigniter|CodeIgniter|framework|php|*,code igniter
cognito|Amazon Cognito|auth|authentication,aws|amazon cognito,aws cognito,*
computer-vision|Computer vision|concept|ai|*
concurrency|Concurrency|concept||*,concurrent programming,multithreading,multi threading,multithreaded,multi threaded,parallel programming,asynchronous programming,async programming,async/await
confluence|Confluence|office||?Confluence,+confluence
consul|Consul|devops||hashicorp consul,!Consul,+consul
containerd|containerd|devops|containers|*
containers|Containers|concept||containerization,containerisation,containerized,containerised,container orchestration,containers and orchestration,container technologies,container technology,!Containers,!containers
contentful|Contentful|cms|headless-cms|*
copilot|GitHub Copilot|ai|ai|github copilot,!Copilot
cordova|Cordova|mobile||apache cordova,phonegap,!Cordova,+cordova
cosmosdb|Azure Cosmos DB|database|azure,nosql|*,cosmos db,azure cosmos db
couchbase|Couchbase|database|nosql|*,couch base
couchdb|CouchDB|database|nosql|*,couch db,apache couchdb
cpp|C++|language||c++,*,c plus plus,cplusplus,c++11,c++14,c++17,c++20,modern c++,visual c++
cqrs|CQRS|concept||*,command query responsibility segregation
crewai|CrewAI|ai|llm|*,crew ai
crossplane|Crossplane|devops|iac,kubernetes|*
cryptography|Cryptography|concept||*
csharp|C#|language|dotnet|c#,*,c sharp
css|CSS|styling||*,css3,cascading style sheets
cucumber|Cucumber|testing|bdd|cucumber bdd,gherkin,!Cucumber
cuda|CUDA|library||*
cursor|Cursor|tool|ai|cursor ide,cursor ai,!Cursor
cybersecurity|Cyber security|concept||*,cyber security,information security,network security
cypher|Cypher|language|graph-db|cypher query,cypher queries,!Cypher
cypress|Cypress|testing|e2e-testing|cypress.io,cypress tests,!Cypress,+cypress
d3|D3.js|frontend|javascript|d3.js,d3js,!D3
dagster|Dagster|data||*
dapper|Dapper|orm|orm,dotnet|!Dapper
dart|Dart|language||dart language,?Dart,+dart
data-factory|Azure Data Factory|data|azure,etl|azure data factory,*
data-modeling|Data modeling|concept||*,data modelling,schema design,database design,database modeling,database modelling,database schema,database schemas,data model,data models,relational modeling,schema modeling
databricks|Databricks|data||*
datadog|Datadog|monitoring|observability|*,data dog
db2|IBM Db2|database|rdbms,sql|*,ibm db2
dbt|dbt|data||*,dbt cloud,data build tool
ddd|DDD|concept||*,domain driven design
debezium|Debezium|data|kafka|*
debian|Debian|os|linux|*
debugging|Debugging|practice||*,troubleshooting code
deep-learning|Deep learning|concept|machine-learning|*,neural networks
delphi|Delphi|language||?Delphi,+delphi
delta-lake|Delta Lake|data||*
deno|Deno|runtime|javascript|deno runtime,deno.js,!Deno
design-patterns|Design patterns|concept||*,design pattern,software design patterns,clean architecture,clean code,hexagonal architecture
devops|DevOps|practice||*,dev ops,devsecops
dhcp|DHCP|networking|networking|*
digitalocean|DigitalOcean|hosting||*,digital ocean
django|Django|framework|python|*,drf,django orm,django rest framework
dns|DNS Setup|networking||dns setup,*,domain name system
docker|Docker|devops|containers|*,docker containers,dockerized,dockerised,dockerfile,dockerfiles,dockerization|>gloves;<dock
docker-compose|Docker Compose|devops|docker|*
dotnet|.NET|framework||.net,dot net,*,.net core,.net framework,dotnet core,ms .net,microsoft .net,?NET,!net core
drizzle|Drizzle|orm|orm,typescript|drizzle orm,!Drizzle
dropwizard|Dropwizard|framework|java|*
druid|Apache Druid|data||apache druid,!Druid
drupal|Drupal|cms|php|*
dsa|Data structures & algorithms|concept||data structures & algorithms,data structures,data structures and algorithms,algorithms and data structures,!algorithms,!data structure,?Algorithms,!DSA,+dsa
duckdb|DuckDB|database|sql|*,duck db
dynamics-365|Microsoft Dynamics 365|office||*,microsoft dynamics,ms dynamics,navision,dynamics nav
dynamodb|DynamoDB|database|nosql,aws|*,dynamo db,amazon dynamodb,aws dynamodb
dynatrace|Dynatrace|monitoring|observability|*
e2e-testing|E2E testing|practice||*,end to end testing,end to end tests,e2e tests,end to end test,test automation,automated testing,automated tests,automation testing,e2e test,!E2E,!e2e
ebpf|eBPF|os|linux|*
ec2|Amazon EC2|cloud|aws|amazon ec2,*,aws ec2
echo-go|Echo|framework|go|echo framework,!Echo
eclipse|Eclipse|tool||eclipse ide,!Eclipse
ecs|Amazon ECS|cloud|aws,containers|amazon ecs,aws ecs,!ECS,+ecs
eks|Amazon EKS|cloud|aws,kubernetes|amazon eks,aws eks,=EKS,+eks
elasticsearch|Elasticsearch|search|search-engines|*,elastic search,elk stack,elastic stack,!ELK,!Elastic,+elastic|>beanstalk;>ip;>ips;>load;>block;>compute;>container;>kubernetes
electron|Electron|frontend|javascript|electron.js,electronjs,!Electron
elixir|Elixir|language||elixir language,?Elixir,+elixir
elm|Elm|language|functional-programming|!Elm
elysia|Elysia|framework||!Elysia
email-delivery|Email delivery|concept||*,transactional email,transactional emails,email service,email services,smtp,email notifications,email integration
embedded-systems|Embedded systems|concept||*,embedded software,embedded development
embeddings|Embeddings|concept||vector embeddings,text embeddings,semantic search,!Embeddings,!embeddings
ember|Ember.js|frontend|javascript|ember.js,emberjs,!Ember
encryption|Encryption|concept||*,encryption at rest
entity-framework|Entity Framework|orm|orm,dotnet|*,ef core,entityframework
erlang|Erlang|language||*
esbuild|esbuild|tool||*
eslint|ESLint|tool||*,es lint
ethereum|Ethereum|library|blockchain|*
etl|ETL|concept||data pipelines,data pipeline,data warehousing,data warehouse,etl^ pipelines,etl^ processes,etl^ jobs,elt^ pipelines,!ELT,+elt,=ETL,+etl
event-driven|Event-driven architecture|concept||event driven architecture,event driven architectures,event sourcing,event streaming,event driven systems,event driven microservices,event driven services,event driven applications,event driven platform,event driven design,event based architecture,event based architectures,!event driven,!Event driven,!Event Driven,!EDA
event-hubs|Azure Event Hubs|queue|azure,event-driven|*,azure event hubs,event hub
eventbridge|Amazon EventBridge|queue|aws,event-driven|*,amazon eventbridge,aws eventbridge
expo|Expo|mobile|react-native|!Expo
express|Express.js|framework|nodejs|express.js,expressjs,express js,?Express,+express|<american;<orient;<pony;>delivery;>vpn;>scripts
extreme-programming|Extreme programming|practice|agile|*
faiss|FAISS|library|vectordb|*
fargate|AWS Fargate|cloud|containers,aws,serverless|*,aws fargate,ecs fargate
fastapi|FastAPI|framework|python|*,fast api
fastify|Fastify|framework|nodejs|*,fastify.js
feature-flags|Feature flags|practice||*,feature toggles,launchdarkly
ffmpeg|FFmpeg|media||*
fiber-go|Fiber|framework|go|gofiber,go fiber
figma|Figma|office||*
fine-tuning|Fine-tuning|concept|llm|llm fine tuning,fine tuning llms,model fine tuning
firebase|Firebase|hosting||*,google firebase
firestore|Firestore|database|nosql,firebase|*,cloud firestore
firewalls|Firewalls|concept|networking|!firewalls,!firewall,!Firewalls
fivetran|Fivetran|data|etl|*
flask|Flask|framework|python|flask framework,flask api,?Flask,+flask
flink|Apache Flink|data||apache flink,*
fluentd|Fluentd|monitoring|observability|*,fluent bit
flutter|Flutter|mobile||flutter sdk,flutter framework,?Flutter,+flutter
flux|Flux CD|ci|cicd,gitops|fluxcd,flux cd,!Flux
fly-io|Fly.io|hosting||fly.io
flyway|Flyway|database||!Flyway,+flyway
fortran|Fortran|language||*
fpga|FPGA|tool||*,fpgas
fsharp|F#|language|dotnet|f#,f sharp,*
functional-programming|Functional programming|concept||*
gatling|Gatling|testing||!Gatling,+gatling
gatsby|Gatsby|frontend|react|gatsbyjs,gatsby.js,!Gatsby,+gatsby
gcp|Google Cloud|cloud|cloud-platforms|google cloud,*,gcp cloud
gdpr|GDPR|security||*
gemini|Google Gemini|ai|llm-apis|google gemini,gemini pro,google ai studio,!Gemini
gerrit|Gerrit|vcs|git|*
gin|Gin|framework|go|gin framework,gin gonic,!Gin
git|Git|vcs|version-control|*,git flow,gitflow
github|GitHub|vcs|git|*,github.com,git hub
github-actions|GitHub Actions|ci|cicd|*,github action,gh actions,github workflows
gitlab|GitLab|vcs|git|*,git lab
gitlab-ci|GitLab CI|ci|cicd,gitlab|*,gitlab pipelines,gitlab cicd
gitops|GitOps|practice|iac|*,git ops
gke|Google Kubernetes Engine|devops|kubernetes,gcp|*,google kubernetes engine
glue|AWS Glue|data|aws,etl|aws glue,!Glue
go|Go|language||golang,go programming,go lang,go language,?Go,?GO,+go|<to;>to;>live;>further;>beyond;>ahead;<let
gradle|Gradle|tool|java|*
grafana|Grafana|monitoring|observability|*
graph-db|Graph databases|concept||graph databases,graph database,graph dbs,*,amazon neptune
graphql|GraphQL|api|api|*,graph ql,graphql api,graphql apis
groovy|Groovy|language||apache groovy,groovy scripting,?Groovy,+groovy
grpc|gRPC|api|api|*,google rpc
grunt|Grunt|tool||!Grunt,+grunt
gulp|Gulp|tool||!Gulp,+gulp
gunicorn|Gunicorn|devops|python|*,uvicorn
hadoop|Hadoop|data|big-data|*,apache hadoop,hdfs,mapreduce,map reduce
hapi|hapi|framework|nodejs|hapi.js,hapijs,!Hapi,!HAPI
haproxy|HAProxy|devops|load-balancing,reverse-proxy|*,ha proxy
haskell|Haskell|language||?Haskell,+haskell
hasura|Hasura|api|graphql|*
hazelcast|Hazelcast|database|caching|*,hazel cast
hbase|HBase|database|nosql|*,apache hbase
headless-cms|Headless CMS|concept||*
helm|Helm|devops|kubernetes|helm charts,helm chart,kubernetes helm,!Helm,+helm
heroku|Heroku|hosting||*
hetzner|Hetzner|hosting||*
hibernate|Hibernate|orm|orm,java|hibernate orm,nhibernate,?Hibernate,+hibernate
hipaa|HIPAA|security||*
hive|Apache Hive|data|hadoop|apache hive,hiveql,!Hive
honeycomb|Honeycomb|monitoring|observability|honeycomb.io,!Honeycomb
hono|Hono|framework|nodejs|hono.js,honojs,!Hono
hotwire|Hotwire|frontend|rails|!Hotwire,?Hotwire Turbo
html|HTML|markup||*,html5,xhtml
htmx|htmx|frontend||*
http|HTTP|protocol||http/2,http protocol,http protocols,!HTTP,!HTTPs
hubspot|HubSpot|office||*
huggingface|Hugging Face|ai|machine-learning|hugging face,*
hyper-v|Hyper-V|devops|virtualization|*
iac|Infrastructure as Code|concept||infrastructure as code,*,infrastructure as a code,infra as code
iam|IAM|concept|authorization|identity and access management,identity & access management,aws iam,=IAM|>union
ibm-mq|IBM MQ|queue|message-queues|*,mqseries,websphere mq
iceberg|Apache Iceberg|data||apache iceberg,!Iceberg
indexes|Indexes|concept||database indexes,database indexing,database index,db indexes,db indexing,sql indexes,sql indexing,compound indexes,compound index,index optimization,index optimisation,index tuning,indexing strategies,indexing strategy,!Indexes,!indexes,!indexing,!Indexing
influxdb|InfluxDB|database||*,influx db
insomnia|Insomnia|tool||insomnia rest,!Insomnia
integration-testing|Integration testing|practice||*,integration tests,integration test,api testing,contract testing,integration^ and e2e tests,integration^ and end to end tests,integration^ and unit tests
intellij|IntelliJ IDEA|tool||*
ionic|Ionic|mobile||ionic framework,!Ionic,+ionic
ios|iOS|mobile||ios development,ios sdk,ios app,ios apps,=iOS,?IOS,+ios
iso-27001|ISO 27001|security||*,iso27001,iso/iec 27001
istio|Istio|devops|service-mesh,kubernetes|*
jaeger|Jaeger|monitoring|observability|!Jaeger,+jaeger
jasmine|Jasmine|testing|unit-testing|!Jasmine,+jasmine
java|Java|language||~Java,~JAVA,?java,core java,java se,java8,java11,java17,jdk,java 8,java 11,java 17,java 21,java 25|>indonesia;>island;>sea;>coffee;>house;<west;<east;<central;>man
java-ee|Java EE|framework|java|*,j2ee,jee,javaee,jakarta ee,java enterprise edition
javascript|JavaScript|language||*,java script,ecmascript,es6,es2015,es6+,es7,es2020,es2022,vanilla js,vanilla javascript,modern javascript,?JS,+js
jdbc|JDBC|library|java|*
jenkins|Jenkins|ci|cicd|jenkins ci,jenkins pipelines,jenkins pipeline,!Jenkins,+jenkins
jest|Jest|testing|unit-testing|jest.js,jest testing,!Jest,!JEST,+jest
jetpack-compose|Jetpack Compose|mobile|android|*
jira|Jira|office||*,atlassian jira,atlassian suite
jmeter|JMeter|testing||*,apache jmeter,j meter
jms|JMS|queue|message-queues,java|=JMS,+jms
joi|Joi|library|schema-validation|!Joi,+joi
joomla|Joomla|cms|php|*
jooq|jOOQ|orm|java|*
jpa|JPA|orm|orm,java|spring data jpa,=JPA,+jpa
jquery|jQuery|frontend|javascript|*,j query
json|JSON|markup||*
json-rpc|JSON-RPC|api|api|*
julia|Julia|language||julia language,julia lang,!Julia
junit|JUnit|testing|unit-testing,java|*,j unit
jupyter|Jupyter|tool|python|*
jwt|JWT|auth|authentication|*,jwts,json web token,json web tokens,jsonwebtoken,jwt authentication,jwt auth
k6|k6|testing||*,grafana k6,k6.io
kafka|Apache Kafka|queue|message-queues,event-driven|apache kafka,kafka streams,confluent kafka,kafka connect,confluent platform,?Kafka,+kafka
kanban|Kanban|practice|agile|*
karma|Karma|testing|unit-testing|!Karma,+karma
karpenter|Karpenter|devops|kubernetes|*
keras|Keras|ai|machine-learning|*
kerberos|Kerberos|auth|authentication|*
keycloak|Keycloak|auth|authentication|*,key cloak
kibana|Kibana|monitoring|observability|*
kinesis|Amazon Kinesis|queue|aws,event-driven|*,amazon kinesis,aws kinesis
kmp|Kotlin Multiplatform|mobile|kotlin|kotlin multiplatform
knex|Knex.js|orm|sql,nodejs|knex.js,*,knexjs
koa|Koa|framework|nodejs|koa.js,koajs,koa js,!Koa,!KOA,+koa
kong|Kong|devops|api-gateway|kong gateway,kong api gateway,!Kong
kotlin|Kotlin|language||*
ktor|Ktor|framework|kotlin|*
kubeflow|Kubeflow|ai|mlops,kubernetes|*
kubernetes|Kubernetes|devops|containers|*,k8s,kubectl,k3s
kustomize|Kustomize|devops|kubernetes|*
lambda|AWS Lambda|cloud|aws,serverless|aws lambda,amazon lambda,lambda functions,aws lambdas,?Lambda,?Lambdas,+lambda|>variant
lamp|LAMP stack|stack|linux,apache-httpd,mysql,php|lamp stack,?LAMP
langchain|LangChain|ai|llm|*,lang chain
langgraph|LangGraph|ai|langchain|*,lang graph
laravel|Laravel|framework|php|*,laravel php
ldap|LDAP|auth|authentication|*
lerna|Lerna|tool|monorepo|!Lerna
less|Less|styling|css|lesscss,less.js,?LESS,?Less,+less
linear|Linear|office||!Linear
linq|LINQ|library|dotnet|*
linux|Linux|os||*
liquibase|Liquibase|database||*
lit|Lit|frontend|javascript|lit element,lit.js,!Lit
liveview|Phoenix LiveView|frontend|phoenix|*,phoenix liveview
llamaindex|LlamaIndex|ai|llm|*,llama index
llm|LLMs|concept|ai|llms,*,large language models,large language model,generative ai,gen ai,genai,gpt4,chatgpt,gpt,foundation models
llm-apis|LLM APIs|ai|llm|*,llm api,openai api,openai apis,gpt api,chatgpt api,claude api,anthropic api,gemini api,llm integration,llm integrations,llm powered,llm services,openai sdk
load-balancing|Load balancing|concept||*,load balancer,load balancers
locust|Locust|testing||!Locust
lodash|Lodash|library|javascript|*
logstash|Logstash|monitoring|observability|*
loki|Grafana Loki|monitoring|observability|grafana loki,!Loki
looker|Looker|data||looker studio,?Looker,+looker
loopback|LoopBack|framework|nodejs|loopback.js,loopback 4,!LoopBack
lua|Lua|language||lua scripting,luajit,?LUA,?Lua,+lua
machine-learning|Machine learning|concept|ai|*,ml models,ml pipelines,?ML
macos|macOS|os||*,mac os,os x,macosx
magento|Magento|cms|php|*,adobe commerce
mailgun|Mailgun|email|email-delivery|*
makefile|Make|tool||*,makefiles,gnu make
mariadb|MariaDB|database|rdbms,sql|*,maria db
masstransit|MassTransit|library|dotnet,message-queues|*
matlab|MATLAB|language||*
maui|.NET MAUI|mobile|dotnet|.net maui
maven|Maven|tool|java|apache maven,maven build,maven central,!Maven,+maven
mcp|Model Context Protocol|ai||model context protocol,mcp server,mcp servers,!MCP
mean|MEAN stack|stack|mongodb,express,angular,nodejs|=MEAN stack,=MEAN Stack,=Mean Stack,?MEAN
meilisearch|Meilisearch|search|search-engines|*,meili search
memcached|Memcached|database|caching|*,memcache,mem cached
mercurial|Mercurial|vcs|version-control|!Mercurial
mern|MERN stack|stack|mongodb,express,react,nodejs|mern stack,=MERN
message-queues|Queues|concept||message queue,*,message queuing,message queueing,job queue,job queues,task queue,task queues,queuing systems,queuing system,message broker,message brokers,messaging queues,!Queues,!queues,!queue
metabase|Metabase|data||*
mevn|MEVN stack|stack|mongodb,express,vue,nodejs|mevn stack,=MEVN
mfa|Multi-factor authentication|concept|authentication|multi factor authentication,two factor authentication,2fa,?MFA
micro-frontends|Micro frontends|concept||*,microfrontends,micro front ends,micro frontend,module federation
micronaut|Micronaut|framework|java|*
microservices|Microservices|concept||*,microservice,micro services,micro service,service oriented architecture,!SOA,+soa
mikroorm|MikroORM|orm|orm,typescript|*,mikro orm
milvus|Milvus|database|vectordb|*
miro|Miro|office||!Miro
mistral|Mistral|ai|llm-apis|mistral ai,!Mistral
mlflow|MLflow|ai|mlops|*,ml flow
mlops|MLOps|practice||*,ml ops
mobx|MobX|frontend||*
mocha|Mocha|testing|unit-testing|mocha.js,mochajs,!Mocha,+mocha
mockito|Mockito|testing|unit-testing,java|*
moleculer|Moleculer|framework|nodejs|*
mongodb|MongoDB|database|nosql|*,mongo db,mongo
mongodb-transactions|MongoDB Transactions|concept|mongodb,transactions|*,mongodb transaction,mongo transactions,multi document transactions,mongodb acid transactions,mongodb sessions
mongoose|Mongoose|library|mongodb,orm|*,mongoose.js,mongoosejs,mongoose orm
monorepo|Monorepo|concept||*,monorepos
mqtt|MQTT|queue|message-queues|*
mssql|Microsoft SQL Server|database|rdbms,sql|microsoft sql server,sql server,*,ms sql,t sql,tsql,transact sql,sqlserver,azure sql
mui|MUI|frontend|react|material ui,*
multi-tenancy|Multi-tenancy|concept||*,multi tenant,multitenant
mybatis|MyBatis|orm|orm,java|*
mysql|MySQL|database|rdbms,sql|*,my sql
n8n|n8n|tool||*
nagios|Nagios|monitoring|observability|*
nats|NATS|queue|message-queues|nats.io,nats jetstream,nats streaming,?NATS
neo4j|Neo4j|database|graph-db,nosql|*
neon|Neon|hosting|postgresql|neon postgres,neon.tech,!Neon
nestjs|NestJS|framework|nodejs|*,nest.js,nest js,!Nest
netlify|Netlify|hosting||*
networking|Networking|concept||computer networking,network protocols,networking protocols,networking concepts,!Networking
newrelic|New Relic|monitoring|observability|new relic,*
nextjs|Next.js|frontend|react|next.js,*,next js,!Next
nginx|NGINX|devops|reverse-proxy|*,open resty
ngrx|NgRx|frontend|angular|*
nifi|Apache NiFi|data|etl|apache nifi,*
nim|Nim|language||!Nim
nlp|NLP|concept|ai|natural language processing,?NLP
nodejs|Node.js|runtime|javascript|node.js,*,node js,?Node,+node,?NODE
nodemailer|Nodemailer|library|email-delivery|*,node mailer,nodemailer.js
nodered|Node-RED|tool|nodejs|node red
nomad|Nomad|devops||hashicorp nomad,!Nomad
nosql|NoSQL|concept||*,no sql,non relational databases,document databases
notion|Notion|office||!Notion
npm|npm|tool|nodejs|*
numpy|NumPy|data|python|*,num py
nuxt|Nuxt|frontend|vue|*,nuxt.js,nuxtjs,nuxt js
nx|Nx|tool|monorepo|nx monorepo,!Nx
oauth|OAuth|auth|authentication|*,oauth2,oauth 2.0,oauth2.0,o auth
objective-c|Objective-C|language||*,objectivec,obj c,objc
observability|Observability|concept||*,distributed tracing,application monitoring,!Monitoring,!monitoring,!Logging,!logging,!telemetry
ocaml|OCaml|language|functional-programming|*
octopus-deploy|Octopus Deploy|ci|cicd|*
odata|OData|api|api|*
oidc|OpenID Connect|auth|authentication|openid connect,*,open id connect,openid
okta|Okta|auth|authentication|*
ollama|Ollama|ai|llm|*
oop|OOP|concept||*,object oriented,oo programming,!OOD,+ood
openai|OpenAI|ai|llm-apis|*,open ai,openai gpt
openapi|OpenAPI|api|api|*,open api,swagger,oas3
opencv|OpenCV|library||*,open cv
opensearch|OpenSearch|search|search-engines|*,open search,amazon opensearch
openshift|OpenShift|devops|kubernetes|*,open shift
openstack|OpenStack|cloud|cloud-platforms|*,open stack
opentelemetry|OpenTelemetry|monitoring|observability|*,open telemetry,otel
opsgenie|Opsgenie|monitoring||*,ops genie
oracle-db|Oracle Database|database|rdbms,sql|oracle database,*,oracledb,oracle sql,pl/sql,pl sql,plsql,oracle 12c,oracle 19c,oracle rdbms,?Oracle,?ORACLE,+oracle|<park;>park;>arena;>s;>cloud;>platform;>partner;>corporation;>customers;>customer;>employees;>employee
orm|ORM|concept||object relational mapping,?ORM,+orm,?ODM,+odm,!ORMs
otp|OTP|library|erlang|erlang/otp,!OTP
owasp|OWASP|security||*
packer|Packer|devops|iac|hashicorp packer,!Packer
pact|Pact|testing|integration-testing|pact tests,!Pact
pagerduty|PagerDuty|monitoring||*,pager duty
pair-programming|Pair programming|practice||*,pairing sessions,mob programming
pandas|pandas|data|python|+pandas,?Pandas,?PANDAS
passport|Passport.js|auth|authentication,nodejs|passport.js,passportjs,!Passport|<valid;<us;<eu;<uk;<german;<british;>holder;>holders;>number;>control;>visa
payment-gateway|Payment Gateway|concept||*,payment gateways,payment integration,payment integrations,payments integration,payment processing,payment api,payment apis,payment provider,payment providers,payment processors,payment service providers,?PSP,?PSPs
paypal|PayPal|payment|payment-gateway|*,pay pal
pci-dss|PCI DSS|security||*,pci compliance,!PCI,+pci
penetration-testing|Penetration testing|practice||*,pentesting,penetration tests,pen testing
percona|Percona|database|mysql|*
perforce|Perforce|vcs|version-control|*
performance|Performance optimization|concept||performance profiling,application performance,api performance,backend performance,web performance,!scalability,!Scalability,!load testing,!performance testing,!performance tuning,!performance optimization,!performance optimisation,!Performance optimization,!Performance tuning
perl|Perl|language||perl 5,perl5,?Perl,?PERL,+perl
pern|PERN stack|stack|postgresql,express,react,nodejs|pern stack,=PERN
pgvector|pgvector|database|vectordb,postgresql|*,pg vector
phoenix|Phoenix|framework|elixir|phoenix framework,!Phoenix,+phoenix|>az;>arizona
php|PHP|language||*,php7,php8,php5
phpunit|PHPUnit|testing|unit-testing,php|*
pinecone|Pinecone|database|vectordb|pinecone db,pinecone vector,?Pinecone,+pinecone
pinia|Pinia|frontend|vue|*
pino|Pino|library|nodejs|pino.js,!Pino,+pino
pki|PKI|security||?PKI,+pki
planetscale|PlanetScale|hosting|mysql|*,planet scale
play-framework|Play Framework|framework|java|*
playwright|Playwright|testing|e2e-testing|microsoft playwright,playwright tests,!Playwright,+playwright
pm2|PM2|devops|nodejs|*
pnpm|pnpm|tool||*
podman|Podman|devops|containers|*
poetry|Poetry|tool|python|python poetry
polars|Polars|data|python|!Polars,+polars
postgis|PostGIS|database|postgresql|*
postgresql|PostgreSQL|database|rdbms,sql|*,postgres,postgre sql,postgresdb,psql,pgsql,postgre,postgress,?PG
postman|Postman|tool||postman collections,postman api,!Postman,+postman
postmark|Postmark|email|email-delivery|!Postmark,+postmark
powerbi|Power BI|office||power bi,*,ms power bi
powershell|PowerShell|language||*,power shell
preact|Preact|frontend|javascript|*
prefect|Prefect|data||prefect.io,!Prefect
presto|Presto / Trino|data||prestodb,presto db,trino,prestosql,!Presto
prettier|Prettier|tool||!Prettier,+prettier
prisma|Prisma|orm|orm,typescript|prisma orm,prisma.io,!Prisma,+prisma
prometheus|Prometheus|monitoring|observability|?Prometheus,+prometheus
prompt-engineering|Prompt engineering|concept|llm|*,prompt design
protobuf|Protocol Buffers|api||protocol buffers,*,protobufs,protocol buffer
pubsub|Pub/Sub|concept|event-driven|pub/sub,*,pub sub,google pub/sub,publish/subscribe,publish subscribe,cloud pub/sub
pulsar|Apache Pulsar|queue|message-queues|apache pulsar,!Pulsar
pulumi|Pulumi|devops|iac|*
puppet|Puppet|devops|iac|puppet labs,!Puppet,+puppet
puppeteer|Puppeteer|testing||puppeteer.js,?Puppeteer
pwa|Progressive web apps|concept||progressive web apps,progressive web app,!PWA
pydantic|Pydantic|library|python,schema-validation|*
pytest|pytest|testing|unit-testing,python|*,py test
python|Python|language||=Python,=PYTHON,?python,python3,python 3,python2,python 3.x,cpython|<monty;<ball;<burmese;<royal;>keeper;>snake;>skin
pytorch|PyTorch|ai|machine-learning,python|*,py torch
qdrant|Qdrant|database|vectordb|*
qlik|Qlik|office||*,qlikview
qt|Qt|framework|cpp|qt framework,qt5,qt6,qml,?Qt,?QT
quarkus|Quarkus|framework|java|*
query-optimization|Query optimization|concept||*,query optimisation,query tuning,query performance,sql tuning,sql optimization,optimise queries,optimize queries
r|R|language||r language,r programming,r lang,r studio,rstudio,r shiny,@R,+r|>d;<toys;>rated
rabbitmq|RabbitMQ|queue|message-queues|*,rabbit mq
rag|RAG|concept|llm,vectordb|retrieval augmented generation,rag pipelines,rag systems,rag pipeline,?RAG
rails|Ruby on Rails|framework|ruby|ruby on rails,ror,rubyonrails,rails api,rails framework,?Rails,+rails
railway|Railway|hosting||railway.app,!Railway
rancher|Rancher|devops|kubernetes|rancher kubernetes,?Rancher
rate-limiting|Rate limiting|concept||*,rate limits,rate limiter,throttling,api throttling
ray|Ray|ai|python|ray serve,ray.io,!Ray
razorpay|Razorpay|payment|payment-gateway|*,razor pay
rbac|RBAC|concept|authorization|*,role based access control,role based authorization,role based authorisation,role based permissions,role based access
rdbms|Relational databases|concept||relational databases,*,relational database,rdbmss,relational db,sql databases,relational data stores
rds|Amazon RDS|cloud|aws|amazon rds,aws rds,!RDS,+rds
react|React|frontend|javascript|react.js,reactjs,react js,react hooks,?React,?REACT,+react|>to;>quickly;<to
react-native|React Native|mobile|react|*,reactnative
redis|Redis|database|caching,nosql|*,ioredis,valkey,upstash
redpanda|Redpanda|queue|kafka|*
redshift|Amazon Redshift|database|aws|amazon redshift,aws redshift,?Redshift,+redshift
redux|Redux|frontend|react|redux toolkit,redux saga,react redux,?Redux,+redux
refactoring|Refactoring|practice||*,code refactoring
remix|Remix|frontend|react|remix.run,!Remix
render|Render|hosting||render.com,!Render
replication|Replication|concept||database replication,data replication
resend|Resend|email|email-delivery|resend.com,!Resend
responsive-design|Responsive design|concept||*,responsive web design
rest|REST APIs|api|api|rest apis,rest api,~restful,~RESTful,~Restful,~RESTFUL,restful api,restful apis,restful services,restful web services,rest services,rest web services,rest endpoints,rest interfaces,rest^/graphql,rest^ based,rest^/json,?REST,?ReST,!Rest,+rest
rest-assured|REST Assured|testing|integration-testing|restassured,=REST Assured,=Rest Assured,=REST assured
reverse-proxy|Reverse proxy|concept||*,reverse proxies
rhel|Red Hat Enterprise Linux|os|linux|*,red hat,redhat,red hat enterprise linux,centos,rocky linux
robot-framework|Robot Framework|testing|e2e-testing|*
rocksdb|RocksDB|database|nosql|*
rollup|Rollup|tool||!Rollup,!rollup.js
ros|ROS|framework||!ROS,!ROS2
route-53|Amazon Route 53|networking|dns,aws|*,route53,amazon route 53
rspec|RSpec|testing|unit-testing,ruby|*
rtk-query|RTK Query|frontend|redux|*
rtos|RTOS|os||*,freertos
ruby|Ruby|language||ruby language,jruby,?Ruby,+ruby|>tuesday
rust|Rust|language||rustlang,rust lang,rust language,rust programming,?Rust,+rust
rxjava|RxJava|library|java|*,rx java,reactor core,project reactor
rxjs|RxJS|library|javascript|*,rx.js
s3|Amazon S3|cloud|aws|amazon s3,aws s3,simple storage service,s3 buckets,!S3,+s3
safe-agile|SAFe|practice|agile|?SAFe
sagemaker|Amazon SageMaker|ai|machine-learning,aws|*,amazon sagemaker,aws sagemaker
sails|Sails.js|framework|nodejs|sails.js,sailsjs
salesforce|Salesforce|office||*,sfdc
salt|SaltStack|devops|iac|saltstack,salt stack
saml|SAML|auth|sso|*,saml2
sanity|Sanity|cms|headless-cms|sanity.io,sanity cms,!Sanity
sap|SAP|office||sap erp,sap hana,sapui5,sap abap,sap s/4hana,?SAP|<tree
sass|Sass|styling|css|scss,sass css,?SASS,?Sass,+sass
scala|Scala|language||scala language,scala 2,scala 3,?Scala,?SCALA,+scala
schema-validation|Schema validation|concept||*,input validation,request validation,json schema,!data validation
scikit-learn|scikit-learn|ai|machine-learning,python|*,sklearn,scikit
scipy|SciPy|data|python|*
scrum|Scrum|practice|agile|*
scylladb|ScyllaDB|database|nosql|*,scylla db
search-engines|Search engines|concept||full text search,search engine technology
selenium|Selenium|testing|e2e-testing|selenium webdriver,web driver,webdriver,?Selenium,+selenium
sendgrid|SendGrid|email|email-delivery|*,send grid
sentry|Sentry|monitoring|observability|sentry.io,!Sentry
sequelize|Sequelize|orm|orm,nodejs|*,sequelize.js,sequelizejs,sequelize orm
serverless|Serverless|concept||*,faas,function as a service,functions as a service
service-bus|Azure Service Bus|queue|azure,message-queues|azure service bus,*
service-mesh|Service mesh|concept||*,service meshes
servicenow|ServiceNow|office||*,service now
shadcn|shadcn/ui|frontend|react|*,shadcn/ui
sharding|Sharding|concept||*,database sharding,data partitioning
sharepoint|SharePoint|office||*
shopify|Shopify|cms||*
sidekiq|Sidekiq|queue|background-jobs,ruby|*
siem|SIEM|security||*
signalr|SignalR|library|dotnet,websockets|*
sinatra|Sinatra|framework|ruby|!Sinatra
sinon|Sinon|testing|unit-testing|sinon.js,!Sinon
slack|Slack|office||slack api,slack bots,!Slack
snowflake|Snowflake|database|sql|snowflake data warehouse,snowflake db,snowflake cloud,?Snowflake,+snowflake|>method
sns|Amazon SNS|queue|aws,event-driven|amazon sns,aws sns,simple notification service,!SNS,+sns
soap|SOAP|api|api|soap api,soap apis,soap web services,soap services,soapui,?SOAP,?Soap,+soap
soc-2|SOC 2|security||*,soc2
socketio|Socket.IO|library|websockets|socket.io,*,socket io
solid-principles|SOLID principles|concept|design-patterns|*,solid design principles,!SOLID
solidity|Solidity|language||?Solidity,+solidity
solidjs|SolidJS|frontend|javascript|*,solid.js
solr|Apache Solr|search|search-engines|apache solr,?Solr,+solr
sonarqube|SonarQube|tool||*,sonar qube,sonarcloud
spanner|Google Cloud Spanner|database|gcp,sql|cloud spanner,google spanner,!Spanner
spark|Apache Spark|data|big-data|apache spark,pyspark,spark sql,spark streaming,?Spark,+spark
spinnaker|Spinnaker|ci|cicd|*
splunk|Splunk|monitoring|observability|*
spring|Spring|framework|java|spring framework,spring^ (boot,spring mvc,springmvc,spring cloud,spring security,spring webflux,spring ecosystem,spring data,spring batch,?Spring,+spring|>summer;>break;>cleaning;>term;>semester;>intake;>season;>hill;>collection;>fall;>autumn;<this;<next;<last;>valley;>street
spring-boot|Spring Boot|framework|spring|*,springboot
sql|SQL|query||*,ansi sql,structured query language
sqlalchemy|SQLAlchemy|orm|orm,python|*,sql alchemy
sqlite|SQLite|database|rdbms,sql|*,sqlite3,sql lite
sqs|Amazon SQS|queue|message-queues,aws|amazon sqs,aws sqs,simple queue service,=SQS,+sqs
sre|SRE|practice||*,site reliability
sse|Server-sent events|api||server sent events
ssh|SSH|protocol||*,sftp
sso|SSO|concept|authentication|*,single sign on
step-functions|AWS Step Functions|cloud|aws,serverless|*,aws step functions
storm|Apache Storm|data||apache storm,!Storm
storybook|Storybook|tool||storybook.js,!Storybook,+storybook
strapi|Strapi|cms|headless-cms,nodejs|*
stripe|Stripe|payment|payment-gateway|stripe api,stripe payments,stripe connect,stripe integration,!Stripe,+stripe|<navy
styled-components|styled-components|styling|react,css|*
supabase|Supabase|hosting|postgresql|*
superset|Apache Superset|data||apache superset,!Superset
supertest|Supertest|testing|integration-testing|*
svelte|Svelte|frontend|javascript|*,sveltekit
svn|Subversion|vcs|version-control|*,apache subversion,!Subversion
swift|Swift|language||swift language,swift programming,swift 5,?Swift,+swift|<taylor;>code
swiftui|SwiftUI|mobile|swift,ios|*
sybase|Sybase|database|rdbms,sql|*
symfony|Symfony|framework|php|*,symfony2
synapse|Azure Synapse|data|azure|azure synapse,synapse analytics
sysadmin|System administration|practice||system administration,*,system administrator,systems administration
system-design|System design|concept||distributed systems,distributed system,software architecture,scalable backend,scalable systems,distributed computing,large scale distributed systems,backend architecture,!system design,!System design,!System Design,!systems design,!system architecture,!high availability,!High availability,!solution architecture
systemd|systemd|os|linux|*
tableau|Tableau|office||?Tableau,+tableau|>de
tailwind|Tailwind CSS|styling|css|tailwind css,tailwindcss,?Tailwind,+tailwind
tanstack|TanStack|frontend||*,react query
tcp-ip|TCP/IP|protocol||tcp/ip,*,?TCP
tdd|TDD|practice||*,test driven
teamcity|TeamCity|ci|cicd|*,team city
technical-documentation|Technical documentation|practice||api documentation,!technical specifications,!technical documentation,!Technical documentation,!technical writing
tekton|Tekton|ci|cicd,kubernetes|*
temporal|Temporal|queue||temporal.io,temporal workflows,!Temporal
tensorflow|TensorFlow|ai|machine-learning|*,tensor flow
teradata|Teradata|database|sql|*
terraform|Terraform|devops|iac|*,hashicorp terraform,opentofu
terragrunt|Terragrunt|devops|terraform|*
testcontainers|Testcontainers|testing|integration-testing|*,test containers
testing-library|Testing Library|testing|unit-testing|react testing library,*
testng|TestNG|testing|unit-testing,java|*
threejs|Three.js|frontend|javascript|three.js,*
timescaledb|TimescaleDB|database|postgresql|*,timescale
tls|TLS|protocol|encryption|*,tls/ssl,ssl/tls,?SSL,+ssl
tokio|Tokio|library|rust,concurrency|!Tokio
tomcat|Apache Tomcat|devops|java|apache tomcat,*
tornado|Tornado|framework|python|!Tornado
traefik|Traefik|devops|reverse-proxy|*
transactions|Transactions|concept||database transactions,acid transactions,acid compliance,db transactions,distributed transactions,+transactions
travis|Travis CI|ci|cicd|travis ci,travisci,!Travis,+travis
trello|Trello|office||*
trpc|tRPC|api|api|*
turborepo|Turborepo|tool|monorepo|*
turso|Turso|hosting|sqlite|*
twilio|Twilio|tool||*
typeorm|TypeORM|orm|orm,typescript|*,type orm
typescript|TypeScript|language|javascript|*,type script,?TS,+ts|>sci
typo3|TYPO3|cms|php|*
ubuntu|Ubuntu|os|linux|*
udp|UDP|protocol|networking|*
uikit|UIKit|mobile|ios|*
unit-testing|Unit testing|practice||*,unit tests,unit test,unit^ and integration test,unit^ and integration tests,unit^ and integration testing,unit^/integration tests,unit^/integration testing,unit^ and e2e tests,unit^ and end to end tests
unity|Unity|framework|csharp|unity3d,unity 3d,!Unity
unix|Unix|os||*,*nix
unreal|Unreal Engine|framework|cpp|unreal engine
vagrant|Vagrant|devops|virtualization|!Vagrant,+vagrant
vault|HashiCorp Vault|devops||hashicorp vault,vault secrets,secrets management,secret management,!Vault,+vault
vba|VBA|language||*,visual basic for applications
vectordb|VectorDB|concept||*,vector db,vector database,vector databases,vector dbs,vector store,vector stores,vector search,vector index,vector indexes,embedding store,embeddings database
vercel|Vercel|hosting||*,zeit now
verilog|Verilog|language||*,systemverilog,system verilog
version-control|Version control|concept||*,source control,revision control,source code management,?VCS
vertex-ai|Vertex AI|ai|machine-learning,gcp|*,vertexai
vertx|Vert.x|framework|java|vert.x,*
vhdl|VHDL|language||*
vim|Vim|tool||!Vim,!vim,!Neovim
virtualization|Virtualization|concept||*,virtualisation,virtual machines
visual-basic|Visual Basic|language||*,vb.net,vb6
visual-studio|Visual Studio|tool||*
vite|Vite|tool||vite.js,vitejs,!Vite,+vite
vitest|Vitest|testing|unit-testing|*
vllm|vLLM|ai|llm|*
vmware|VMware|devops|virtualization|*,vsphere,vm ware
vpc|VPC|concept|networking|vpcs,?VPC
vpn|VPN|concept|networking|!VPN
vscode|VS Code|tool||vs code,*,visual studio code,vs.code
vue|Vue.js|frontend|javascript|vue.js,vuejs,vue js,vue 3,vue3,?Vue,+vue
vuex|Vuex|frontend|vue|*
weaviate|Weaviate|database|vectordb|*
web-components|Web Components|frontend||*
web3js|ethers.js|library|blockchain|ethers.js,web3.js
webassembly|WebAssembly|frontend||*,wasm,web assembly
webgl|WebGL|frontend||*
webhooks|Webhooks|api||*,webhook,web hooks,web hook
weblogic|WebLogic|devops|java|*
webpack|webpack|tool||*,web pack
webrtc|WebRTC|api||*
websockets|WebSockets|api||*,websocket,web sockets,web socket
websphere|WebSphere|devops|java|*
wildfly|WildFly|devops|java|*,jboss
windows|Windows|os||windows server,windows 10,ms windows,microsoft windows,!Windows
winston|Winston|library|nodejs|winston logger,!Winston
woocommerce|WooCommerce|cms|wordpress|*,woo commerce
wordpress|WordPress|cms||*,word press
wpf|WPF|framework|dotnet|*,winforms,windows forms
xamarin|Xamarin|mobile|dotnet|*
xcode|Xcode|tool|ios|*
xgboost|XGBoost|ai|machine-learning|*
xml|XML|markup||*
xslt|XSLT|markup|xml|*
xunit|xUnit|testing|unit-testing,dotnet|*,nunit,mstest
yaml|YAML|markup||*,yml
yarn|Yarn|tool||yarn workspaces,!Yarn
zabbix|Zabbix|monitoring|observability|*
zapier|Zapier|office||*
zero-trust|Zero trust|concept||*
zeromq|ZeroMQ|queue|message-queues|*,zero mq
zig|Zig|language||ziglang,zig language,?Zig
zod|Zod|library|schema-validation|*
zustand|Zustand|frontend|react|*
`;
