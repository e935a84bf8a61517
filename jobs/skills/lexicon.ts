/**
 * The skills that postings ask for, one a line, sorted by id:
 * `id|name|kind|broader ids|forms|vetoes`. README.md beside this file explains every column.
 * The string is parsed on first use (`skills.ts`), so a page that asks nothing pays nothing.
 * Names and forms were checked against GitHub Explore, Linguist, Simple Icons, Devicon, O*NET and ESCO.
 */
export const LEXICON = `
abap|ABAP|language|sap|abap
accessibility|Web accessibility|concept||web accessibility,wcag,a11y,accessibility standards
active-directory|Active Directory|auth||active directory,azure ad,entra id
activemq|ActiveMQ|queue|message-queues|activemq,active mq,apache activemq
actix|Actix|framework|rust|actix
ada|Ada|language||!Ada
adonisjs|AdonisJS|framework|nodejs|adonisjs,adonis.js,adonis js
adyen|Adyen|payment|payment-gateway|adyen
agile|Agile|practice||agile methodologies,agile development,agile methodology,agile practices,scaled agile,agile coach,agile ceremonies,agile principles,agile processes,agile process,agile working,agile software,agile project management,agile way of working,agile framework,agile frameworks,agile mindset,agile setting,agile team,agile teams,agile environment,!agile,?Agile
ai|AI|concept||artificial intelligence,ai powered,ai agents,agentic ai,ai tools,agentic workflows,ai agent,multi agent systems,?AI
aiohttp|aiohttp|framework|python|aiohttp
airflow|Apache Airflow|data||apache airflow,?Airflow,+airflow
ajax|AJAX|frontend||ajax calls,?AJAX,?Ajax,+ajax
ajv|Ajv|library|schema-validation|ajv
akka|Akka|library|scala|akka
aks|Azure Kubernetes Service|devops|kubernetes,azure|azure kubernetes service,?AKS,+aks
algolia|Algolia|search|search-engines|algolia
alpine|Alpine Linux|os|linux|alpine linux
alpinejs|Alpine.js|frontend|javascript|alpine.js,alpinejs
amazon-ses|Amazon SES|email|email-delivery,aws|amazon ses,aws ses,!SES
amqp|AMQP|protocol|message-queues|amqp
android|Android|mobile||android
angular|Angular|frontend|javascript|angular.js,angularjs,angular js,angular 2+,angular2,angular 2,angular material,angular 17,angular 18,angular 19,angular 20,angular cli,angular^ framework,angular^ developer,angular^ ngrx,?Angular,+angular|>momentum;>contact
ansible|Ansible|devops|iac|ansible
anthropic|Anthropic Claude|ai|llm-apis|anthropic claude,anthropic,claude ai,claude code,claude sonnet,!Claude
apache-httpd|Apache HTTP Server|devops||apache http server,apache httpd,apache web server,apache2,httpd,!Apache,!apache|>junction;>county;>license;>licence;>software;>kafka
apex|Apex|language|salesforce|!Apex
api|API design|concept||api design,api development,api integration,api integrations,web api,web apis,web services,backend apis,scalable apis,third party apis,backend api,api first design,!API,=APIs,+apis,=API first
api-gateway|API Gateway|concept||api gateway,api gateways,amazon api gateway,aws api gateway
apollo|Apollo GraphQL|library|graphql|apollo graphql,apollo server,apollo client,apollo federation,!Apollo|>hospital;>tyres
app-engine|Google App Engine|cloud|gcp,serverless|app engine,google app engine
appdynamics|AppDynamics|monitoring|observability|appdynamics,app dynamics
appium|Appium|testing|e2e-testing|appium
appsec|Application security|concept||application security,appsec,app security,web security,secure coding,api security
appsync|AWS AppSync|cloud|aws,graphql|appsync,aws appsync
argocd|Argo CD|ci|cicd,gitops,kubernetes|argo cd,argocd,!Argo
aspnet|ASP.NET|framework|dotnet|asp.net,asp .net,aspnet,asp.net web api,aspnetcore,asp net,?ASP
assembly|Assembly|language||assembly language,assembler,x86 assembly,arm assembly
astro|Astro|frontend||!Astro
asyncio|asyncio|library|python,concurrency|asyncio
athena|Amazon Athena|data|aws,sql|amazon athena,aws athena,!Athena
aurora|Amazon Aurora|database|rdbms,sql,aws|amazon aurora,aws aurora,aurora postgres,aurora postgresql,aurora mysql,!Aurora
auth0|Auth0|auth|authentication|auth0
authentication|Authentication|concept||authentication,authn,user authentication,token based authentication
authjs|Auth.js|auth|authentication|auth.js,nextauth,nextauth.js
authorization|Authorization|concept||authz,abac,!Authorization,!authorization,!Authorisation,!authorisation,!access control
aws|AWS|cloud|cloud-platforms|aws,amazon web services,aws cloud,amazon aws
aws-cdk|AWS CDK|devops|aws,iac|aws cdk,cloud development kit,?CDK
aws-sam|AWS SAM|devops|aws,iac|aws sam,serverless application model
axios|Axios|library|javascript|axios
axum|Axum|framework|rust|axum
azure|Microsoft Azure|cloud|cloud-platforms|microsoft azure,ms azure,azure cloud,windows azure,=Azure,=AZURE,+azure|>blue;>sea;>bay;>window;>coast
azure-devops|Azure DevOps|ci|azure,cicd|azure devops,azure dev ops,azure pipelines,vsts
azure-functions|Azure Functions|cloud|azure,serverless|azure functions,azure function
azure-openai|Azure OpenAI|ai|llm-apis,azure|azure openai,azure open ai,azure ai foundry
babel|Babel|tool||babel.js,babeljs,!Babel
backbone|Backbone.js|frontend|javascript|backbone.js,backbonejs,!Backbone
background-jobs|Workers|concept||background jobs,background job,worker processes,queue workers,worker threads,worker queues,async jobs,cron jobs,background processing,background workers,asynchronous processing,asynchronous jobs,scheduled jobs,!Workers,!workers,!job scheduling,!job scheduler,!background worker|<factory;<remote;<care;<social;<hourly;<key;<warehouse
backstage|Backstage|tool||backstage.io,!Backstage
bamboo|Bamboo|ci|cicd|atlassian bamboo,!Bamboo
bash|Bash|language||bash scripting,bash scripts,bash script,shell scripting,shell scripts,shell script,?Shell,+shell,?Bash,+bash
bazel|Bazel|tool|monorepo|bazel
bcrypt|bcrypt|library||bcrypt,bcryptjs,bcrypt.js
bdd|BDD|practice||bdd,behavior driven development,behaviour driven development
beam|Apache Beam|data||apache beam
bedrock|Amazon Bedrock|ai|llm-apis,aws|amazon bedrock,aws bedrock,!Bedrock
bgp|BGP|networking|networking|bgp
bicep|Bicep|devops|azure,iac|!Bicep
big-data|Big data|concept||big data
bigquery|BigQuery|database|gcp|bigquery,big query,google bigquery
bigtable|Google Bigtable|database|gcp,nosql|bigtable
biome|Biome|tool||!Biome
bitbucket|Bitbucket|vcs|git|bitbucket,bit bucket
blazor|Blazor|framework|dotnet|blazor
blockchain|Blockchain|concept||blockchain,web3,smart contracts,smart contract
boost|Boost|library|cpp|boost libraries,!Boost
bootstrap|Bootstrap|styling|css|bootstrap 4,bootstrap 5,twitter bootstrap,bootstrap css,!Bootstrap,+bootstrap
bottleneck|Bottleneck|library|rate-limiting|bottleneck.js,bottleneckjs,bottleneck library,bottleneck rate limiter,!Bottleneck
braintree|Braintree|payment|payment-gateway|!Braintree
bullmq|BullMQ|queue|message-queues,redis,background-jobs|bullmq,bull mq,bull queue,bull.js,!Bull
bun|Bun|runtime|javascript|bun.js,bunjs,bun runtime,bun.sh,!Bun
burp-suite|Burp Suite|security||burp suite
c|C|language||c language,c programming,ansi c,embedded c,@C,+c|<series;<vitamin;<category;<class;<grade;<plan;<type;<hepatitis;<option;<usb;<level;<section;<tier;<schedule;<round;<licence;<license;<group;<block;<building;<exhibit;<appendix;<part;<title;<middle;<band;<key;<form
caching|Caching|concept||caching,distributed cache,in memory cache,!Cache,!Caches,!cache,!caches
caddy|Caddy|devops|reverse-proxy|caddy server,!Caddy
camel|Apache Camel|library|java|apache camel
capacitor|Capacitor|mobile||!Capacitor
cassandra|Cassandra|database|nosql|apache cassandra,cassandra db,!Cassandra,+cassandra
cdn|CDN|concept||content delivery network,content delivery networks,!CDN,!CDNs
celery|Celery|queue|background-jobs,python|celery workers,!Celery,+celery
chai|Chai|testing|unit-testing|chai.js,!Chai
chef|Chef|devops|iac|chef infra,chef automation,!Chef,+chef
chroma|Chroma|database|vectordb|chromadb,chroma db,!Chroma
cicd|CI/CD|practice||ci/cd,ci cd,cicd,ci & cd,ci and cd,continuous integration,continuous delivery,continuous deployment,deployment pipelines,ci pipelines,cd pipelines,continuous integration/continuous delivery,?CI,?CD
cilium|Cilium|devops|kubernetes|cilium
circleci|CircleCI|ci|cicd|circleci,circle ci
cisco|Cisco|networking|networking|cisco ios,!Cisco
class-validator|class-validator|library|schema-validation|class validator
clerk|Clerk|auth|authentication|clerk.dev,clerk auth
clickhouse|ClickHouse|database||clickhouse,click house
clojure|Clojure|language||clojure,clojurescript
cloud-platforms|Cloud platforms|concept||cloud computing,cloud infrastructure,cloud platform,cloud platforms,cloud services,public cloud,cloud providers,cloud native,cloud technologies,cloud environments,cloud based,!Cloud,!cloud
cloud-run|Google Cloud Run|cloud|gcp,serverless,containers|cloud run,google cloud run
cloudflare|Cloudflare|hosting||cloudflare,cloudflare workers,cloud flare
cloudformation|AWS CloudFormation|devops|aws,iac|aws cloudformation,cloudformation,cloud formation
cloudfront|Amazon CloudFront|cloud|aws,cdn|cloudfront,amazon cloudfront,aws cloudfront
cloudinary|Cloudinary|media||cloudinary,cloudinary api
cloudwatch|Amazon CloudWatch|monitoring|aws|amazon cloudwatch,aws cloudwatch,cloudwatch,cloud watch
cmake|CMake|tool||cmake,c make
cobol|COBOL|language||cobol
cockroachdb|CockroachDB|database|rdbms,sql|cockroachdb,cockroach db
code-review|Code review|practice||code review,code reviews,pull request reviews,peer code review,pull requests,code reviewing,review code,reviewing code,!peer review,!peer reviews
codeigniter|CodeIgniter|framework|php|codeigniter,code igniter
cognito|Amazon Cognito|auth|authentication,aws|amazon cognito,aws cognito,cognito
computer-vision|Computer vision|concept|ai|computer vision
concurrency|Concurrency|concept||concurrency,concurrent programming,multithreading,multi threading,multithreaded,multi threaded,parallel programming,asynchronous programming,async programming,async/await
confluence|Confluence|office||?Confluence,+confluence
consul|Consul|devops||hashicorp consul,!Consul,+consul
containerd|containerd|devops|containers|containerd
containers|Containers|concept||containerization,containerisation,containerized,containerised,container orchestration,containers and orchestration,container technologies,container technology,!Containers,!containers
contentful|Contentful|cms|headless-cms|contentful
copilot|GitHub Copilot|ai|ai|github copilot,!Copilot
cordova|Cordova|mobile||apache cordova,phonegap,!Cordova,+cordova
cosmosdb|Azure Cosmos DB|database|azure,nosql|cosmosdb,cosmos db,azure cosmos db
couchbase|Couchbase|database|nosql|couchbase,couch base
couchdb|CouchDB|database|nosql|couchdb,couch db,apache couchdb
cpp|C++|language||c++,cpp,c plus plus,cplusplus,c++11,c++14,c++17,c++20,modern c++,visual c++
cqrs|CQRS|concept||cqrs,command query responsibility segregation
crewai|CrewAI|ai|llm|crewai,crew ai
crossplane|Crossplane|devops|iac,kubernetes|crossplane
cryptography|Cryptography|concept||cryptography
csharp|C#|language|dotnet|c#,csharp,c sharp
css|CSS|styling||css,css3,cascading style sheets
cucumber|Cucumber|testing|bdd|cucumber bdd,gherkin,!Cucumber
cuda|CUDA|library||cuda
cursor|Cursor|tool|ai|cursor ide,cursor ai,!Cursor
cybersecurity|Cyber security|concept||cybersecurity,cyber security,information security,network security
cypher|Cypher|language|graph-db|cypher query,cypher queries,!Cypher
cypress|Cypress|testing|e2e-testing|cypress.io,cypress tests,!Cypress,+cypress
d3|D3.js|frontend|javascript|d3.js,d3js,!D3
dagster|Dagster|data||dagster
dapper|Dapper|orm|orm,dotnet|!Dapper
dart|Dart|language||dart language,?Dart,+dart
data-factory|Azure Data Factory|data|azure,etl|azure data factory,data factory
data-modeling|Data modeling|concept||data modeling,data modelling,schema design,database design,database modeling,database modelling,database schema,database schemas,data model,data models,relational modeling,schema modeling
databricks|Databricks|data||databricks
datadog|Datadog|monitoring|observability|datadog,data dog
db2|IBM Db2|database|rdbms,sql|db2,ibm db2
dbt|dbt|data||dbt,dbt cloud,data build tool
ddd|DDD|concept||ddd,domain driven design
debezium|Debezium|data|kafka|debezium
debian|Debian|os|linux|debian
debugging|Debugging|practice||debugging,troubleshooting code
deep-learning|Deep learning|concept|machine-learning|deep learning,neural networks
delphi|Delphi|language||?Delphi,+delphi
delta-lake|Delta Lake|data||delta lake
deno|Deno|runtime|javascript|deno runtime,deno.js,!Deno
design-patterns|Design patterns|concept||design patterns,design pattern,software design patterns,clean architecture,clean code,hexagonal architecture
devops|DevOps|practice||devops,dev ops,devsecops
dhcp|DHCP|networking|networking|dhcp
digitalocean|DigitalOcean|hosting||digitalocean,digital ocean
django|Django|framework|python|django,drf,django orm,django rest framework
dns|DNS Setup|networking||dns setup,dns,domain name system
docker|Docker|devops|containers|docker,docker containers,dockerized,dockerised,dockerfile,dockerfiles,dockerization|>gloves;<dock
docker-compose|Docker Compose|devops|docker|docker compose
dotnet|.NET|framework||.net,dot net,dotnet,.net core,.net framework,dotnet core,ms .net,microsoft .net,?NET,!net core
drizzle|Drizzle|orm|orm,typescript|drizzle orm,!Drizzle
dropwizard|Dropwizard|framework|java|dropwizard
druid|Apache Druid|data||apache druid,!Druid
drupal|Drupal|cms|php|drupal
dsa|Data structures & algorithms|concept||data structures & algorithms,data structures,data structures and algorithms,algorithms and data structures,!algorithms,!data structure,?Algorithms,!DSA,+dsa
duckdb|DuckDB|database|sql|duckdb,duck db
dynamics-365|Microsoft Dynamics 365|office||dynamics 365,microsoft dynamics,ms dynamics,navision,dynamics nav
dynamodb|DynamoDB|database|nosql,aws|dynamodb,dynamo db,amazon dynamodb,aws dynamodb
dynatrace|Dynatrace|monitoring|observability|dynatrace
e2e-testing|E2E testing|practice||e2e testing,end to end testing,end to end tests,e2e tests,end to end test,test automation,automated testing,automated tests,automation testing,e2e test,!E2E,!e2e
ebpf|eBPF|os|linux|ebpf
ec2|Amazon EC2|cloud|aws|amazon ec2,ec2,aws ec2
echo-go|Echo|framework|go|echo framework,!Echo
eclipse|Eclipse|tool||eclipse ide,!Eclipse
ecs|Amazon ECS|cloud|aws,containers|amazon ecs,aws ecs,!ECS,+ecs
eks|Amazon EKS|cloud|aws,kubernetes|amazon eks,aws eks,=EKS,+eks
elasticsearch|Elasticsearch|search|search-engines|elasticsearch,elastic search,elk stack,elastic stack,!ELK,!Elastic,+elastic|>beanstalk;>ip;>ips;>load;>block;>compute;>container;>kubernetes
electron|Electron|frontend|javascript|electron.js,electronjs,!Electron
elixir|Elixir|language||elixir language,?Elixir,+elixir
elm|Elm|language|functional-programming|!Elm
elysia|Elysia|framework||!Elysia
email-delivery|Email delivery|concept||email delivery,transactional email,transactional emails,email service,email services,smtp,email notifications,email integration
embedded-systems|Embedded systems|concept||embedded systems,embedded software,embedded development
embeddings|Embeddings|concept||vector embeddings,text embeddings,semantic search,!Embeddings,!embeddings
ember|Ember.js|frontend|javascript|ember.js,emberjs,!Ember
encryption|Encryption|concept||encryption,encryption at rest
entity-framework|Entity Framework|orm|orm,dotnet|entity framework,ef core,entityframework
erlang|Erlang|language||erlang
esbuild|esbuild|tool||esbuild
eslint|ESLint|tool||eslint,es lint
ethereum|Ethereum|library|blockchain|ethereum
etl|ETL|concept||data pipelines,data pipeline,data warehousing,data warehouse,etl^ pipelines,etl^ processes,etl^ jobs,elt^ pipelines,!ELT,+elt,=ETL,+etl
event-driven|Event-driven architecture|concept||event driven architecture,event driven architectures,event sourcing,event streaming,event driven systems,event driven microservices,event driven services,event driven applications,event driven platform,event driven design,event based architecture,event based architectures,!event driven,!Event driven,!Event Driven,!EDA
event-hubs|Azure Event Hubs|queue|azure,event-driven|event hubs,azure event hubs,event hub
eventbridge|Amazon EventBridge|queue|aws,event-driven|eventbridge,amazon eventbridge,aws eventbridge
expo|Expo|mobile|react-native|!Expo
express|Express.js|framework|nodejs|express.js,expressjs,express js,?Express,+express|<american;<orient;<pony;>delivery;>vpn;>scripts
extreme-programming|Extreme programming|practice|agile|extreme programming
faiss|FAISS|library|vectordb|faiss
fargate|AWS Fargate|cloud|containers,aws,serverless|fargate,aws fargate,ecs fargate
fastapi|FastAPI|framework|python|fastapi,fast api
fastify|Fastify|framework|nodejs|fastify,fastify.js
feature-flags|Feature flags|practice||feature flags,feature toggles,launchdarkly
ffmpeg|FFmpeg|media||ffmpeg
fiber-go|Fiber|framework|go|gofiber,go fiber
figma|Figma|office||figma
fine-tuning|Fine-tuning|concept|llm|llm fine tuning,fine tuning llms,model fine tuning
firebase|Firebase|hosting||firebase,google firebase
firestore|Firestore|database|nosql,firebase|firestore,cloud firestore
firewalls|Firewalls|concept|networking|!firewalls,!firewall,!Firewalls
fivetran|Fivetran|data|etl|fivetran
flask|Flask|framework|python|flask framework,flask api,?Flask,+flask
flink|Apache Flink|data||apache flink,flink
fluentd|Fluentd|monitoring|observability|fluentd,fluent bit
flutter|Flutter|mobile||flutter sdk,flutter framework,?Flutter,+flutter
flux|Flux CD|ci|cicd,gitops|fluxcd,flux cd,!Flux
fly-io|Fly.io|hosting||fly.io
flyway|Flyway|database||!Flyway,+flyway
fortran|Fortran|language||fortran
fpga|FPGA|tool||fpga,fpgas
fsharp|F#|language|dotnet|f#,f sharp,fsharp
functional-programming|Functional programming|concept||functional programming
gatling|Gatling|testing||!Gatling,+gatling
gatsby|Gatsby|frontend|react|gatsbyjs,gatsby.js,!Gatsby,+gatsby
gcp|Google Cloud|cloud|cloud-platforms|google cloud,gcp,gcp cloud
gdpr|GDPR|security||gdpr
gemini|Google Gemini|ai|llm-apis|google gemini,gemini pro,google ai studio,!Gemini
gerrit|Gerrit|vcs|git|gerrit
gin|Gin|framework|go|gin framework,gin gonic,!Gin
git|Git|vcs|version-control|git,git flow,gitflow
github|GitHub|vcs|git|github,github.com,git hub
github-actions|GitHub Actions|ci|cicd|github actions,github action,gh actions,github workflows
gitlab|GitLab|vcs|git|gitlab,git lab
gitlab-ci|GitLab CI|ci|cicd,gitlab|gitlab ci,gitlab pipelines,gitlab cicd
gitops|GitOps|practice|iac|gitops,git ops
gke|Google Kubernetes Engine|devops|kubernetes,gcp|gke,google kubernetes engine
glue|AWS Glue|data|aws,etl|aws glue,!Glue
go|Go|language||golang,go programming,go lang,go language,?Go,?GO,+go|<to;>to;>live;>further;>beyond;>ahead;<let
gradle|Gradle|tool|java|gradle
grafana|Grafana|monitoring|observability|grafana
graph-db|Graph databases|concept||graph databases,graph database,graph dbs,graph db,amazon neptune
graphql|GraphQL|api|api|graphql,graph ql,graphql api,graphql apis
groovy|Groovy|language||apache groovy,groovy scripting,?Groovy,+groovy
grpc|gRPC|api|api|grpc,google rpc
grunt|Grunt|tool||!Grunt,+grunt
gulp|Gulp|tool||!Gulp,+gulp
gunicorn|Gunicorn|devops|python|gunicorn,uvicorn
hadoop|Hadoop|data|big-data|hadoop,apache hadoop,hdfs,mapreduce,map reduce
hapi|hapi|framework|nodejs|hapi.js,hapijs,!Hapi,!HAPI
haproxy|HAProxy|devops|load-balancing,reverse-proxy|haproxy,ha proxy
haskell|Haskell|language||?Haskell,+haskell
hasura|Hasura|api|graphql|hasura
hazelcast|Hazelcast|database|caching|hazelcast,hazel cast
hbase|HBase|database|nosql|hbase,apache hbase
headless-cms|Headless CMS|concept||headless cms
helm|Helm|devops|kubernetes|helm charts,helm chart,kubernetes helm,!Helm,+helm
heroku|Heroku|hosting||heroku
hetzner|Hetzner|hosting||hetzner
hibernate|Hibernate|orm|orm,java|hibernate orm,nhibernate,?Hibernate,+hibernate
hipaa|HIPAA|security||hipaa
hive|Apache Hive|data|hadoop|apache hive,hiveql,!Hive
honeycomb|Honeycomb|monitoring|observability|honeycomb.io,!Honeycomb
hono|Hono|framework|nodejs|hono.js,honojs,!Hono
hotwire|Hotwire|frontend|rails|!Hotwire,?Hotwire Turbo
html|HTML|markup||html,html5,xhtml
htmx|htmx|frontend||htmx
http|HTTP|protocol||http/2,http protocol,http protocols,!HTTP,!HTTPs
hubspot|HubSpot|office||hubspot
huggingface|Hugging Face|ai|machine-learning|hugging face,huggingface
hyper-v|Hyper-V|devops|virtualization|hyper v
iac|Infrastructure as Code|concept||infrastructure as code,iac,infrastructure as a code,infra as code
iam|IAM|concept|authorization|identity and access management,identity & access management,aws iam,=IAM|>union
ibm-mq|IBM MQ|queue|message-queues|ibm mq,mqseries,websphere mq
iceberg|Apache Iceberg|data||apache iceberg,!Iceberg
indexes|Indexes|concept||database indexes,database indexing,database index,db indexes,db indexing,sql indexes,sql indexing,compound indexes,compound index,index optimization,index optimisation,index tuning,indexing strategies,indexing strategy,!Indexes,!indexes,!indexing,!Indexing
influxdb|InfluxDB|database||influxdb,influx db
insomnia|Insomnia|tool||insomnia rest,!Insomnia
integration-testing|Integration testing|practice||integration testing,integration tests,integration test,api testing,contract testing,integration^ and e2e tests,integration^ and end to end tests,integration^ and unit tests
intellij|IntelliJ IDEA|tool||intellij
ionic|Ionic|mobile||ionic framework,!Ionic,+ionic
ios|iOS|mobile||ios development,ios sdk,ios app,ios apps,=iOS,?IOS,+ios
iso-27001|ISO 27001|security||iso 27001,iso27001,iso/iec 27001
istio|Istio|devops|service-mesh,kubernetes|istio
jaeger|Jaeger|monitoring|observability|!Jaeger,+jaeger
jasmine|Jasmine|testing|unit-testing|!Jasmine,+jasmine
java|Java|language||~Java,~JAVA,?java,core java,java se,java8,java11,java17,jdk,java 8,java 11,java 17,java 21,java 25|>indonesia;>island;>sea;>coffee;>house;<west;<east;<central;>man
java-ee|Java EE|framework|java|java ee,j2ee,jee,javaee,jakarta ee,java enterprise edition
javascript|JavaScript|language||javascript,java script,ecmascript,es6,es2015,es6+,es7,es2020,es2022,vanilla js,vanilla javascript,modern javascript,?JS,+js
jdbc|JDBC|library|java|jdbc
jenkins|Jenkins|ci|cicd|jenkins ci,jenkins pipelines,jenkins pipeline,!Jenkins,+jenkins
jest|Jest|testing|unit-testing|jest.js,jest testing,!Jest,!JEST,+jest
jetpack-compose|Jetpack Compose|mobile|android|jetpack compose
jira|Jira|office||jira,atlassian jira,atlassian suite
jmeter|JMeter|testing||jmeter,apache jmeter,j meter
jms|JMS|queue|message-queues,java|=JMS,+jms
joi|Joi|library|schema-validation|!Joi,+joi
joomla|Joomla|cms|php|joomla
jooq|jOOQ|orm|java|jooq
jpa|JPA|orm|orm,java|spring data jpa,=JPA,+jpa
jquery|jQuery|frontend|javascript|jquery,j query
json|JSON|markup||json
json-rpc|JSON-RPC|api|api|json rpc
julia|Julia|language||julia language,julia lang,!Julia
junit|JUnit|testing|unit-testing,java|junit,j unit
jupyter|Jupyter|tool|python|jupyter
jwt|JWT|auth|authentication|jwt,jwts,json web token,json web tokens,jsonwebtoken,jwt authentication,jwt auth
k6|k6|testing||k6,grafana k6,k6.io
kafka|Apache Kafka|queue|message-queues,event-driven|apache kafka,kafka streams,confluent kafka,kafka connect,confluent platform,?Kafka,+kafka
kanban|Kanban|practice|agile|kanban
karma|Karma|testing|unit-testing|!Karma,+karma
karpenter|Karpenter|devops|kubernetes|karpenter
keras|Keras|ai|machine-learning|keras
kerberos|Kerberos|auth|authentication|kerberos
keycloak|Keycloak|auth|authentication|keycloak,key cloak
kibana|Kibana|monitoring|observability|kibana
kinesis|Amazon Kinesis|queue|aws,event-driven|kinesis,amazon kinesis,aws kinesis
kmp|Kotlin Multiplatform|mobile|kotlin|kotlin multiplatform
knex|Knex.js|orm|sql,nodejs|knex.js,knex,knexjs
koa|Koa|framework|nodejs|koa.js,koajs,koa js,!Koa,!KOA,+koa
kong|Kong|devops|api-gateway|kong gateway,kong api gateway,!Kong
kotlin|Kotlin|language||kotlin
ktor|Ktor|framework|kotlin|ktor
kubeflow|Kubeflow|ai|mlops,kubernetes|kubeflow
kubernetes|Kubernetes|devops|containers|kubernetes,k8s,kubectl,k3s
kustomize|Kustomize|devops|kubernetes|kustomize
lambda|AWS Lambda|cloud|aws,serverless|aws lambda,amazon lambda,lambda functions,aws lambdas,?Lambda,?Lambdas,+lambda|>variant
lamp|LAMP stack|stack|linux,apache-httpd,mysql,php|lamp stack,?LAMP
langchain|LangChain|ai|llm|langchain,lang chain
langgraph|LangGraph|ai|langchain|langgraph,lang graph
laravel|Laravel|framework|php|laravel,laravel php
ldap|LDAP|auth|authentication|ldap
lerna|Lerna|tool|monorepo|!Lerna
less|Less|styling|css|lesscss,less.js,?LESS,?Less,+less
linear|Linear|office||!Linear
linq|LINQ|library|dotnet|linq
linux|Linux|os||linux
liquibase|Liquibase|database||liquibase
lit|Lit|frontend|javascript|lit element,lit.js,!Lit
liveview|Phoenix LiveView|frontend|phoenix|liveview,phoenix liveview
llamaindex|LlamaIndex|ai|llm|llamaindex,llama index
llm|LLMs|concept|ai|llms,llm,large language models,large language model,generative ai,gen ai,genai,gpt4,chatgpt,gpt,foundation models
llm-apis|LLM APIs|ai|llm|llm apis,llm api,openai api,openai apis,gpt api,chatgpt api,claude api,anthropic api,gemini api,llm integration,llm integrations,llm powered,llm services,openai sdk
load-balancing|Load balancing|concept||load balancing,load balancer,load balancers
locust|Locust|testing||!Locust
lodash|Lodash|library|javascript|lodash
logstash|Logstash|monitoring|observability|logstash
loki|Grafana Loki|monitoring|observability|grafana loki,!Loki
looker|Looker|data||looker studio,?Looker,+looker
loopback|LoopBack|framework|nodejs|loopback.js,loopback 4,!LoopBack
lua|Lua|language||lua scripting,luajit,?LUA,?Lua,+lua
machine-learning|Machine learning|concept|ai|machine learning,ml models,ml pipelines,?ML
macos|macOS|os||macos,mac os,os x,macosx
magento|Magento|cms|php|magento,adobe commerce
mailgun|Mailgun|email|email-delivery|mailgun
makefile|Make|tool||makefile,makefiles,gnu make
mariadb|MariaDB|database|rdbms,sql|mariadb,maria db
masstransit|MassTransit|library|dotnet,message-queues|masstransit
matlab|MATLAB|language||matlab
maui|.NET MAUI|mobile|dotnet|.net maui
maven|Maven|tool|java|apache maven,maven build,maven central,!Maven,+maven
mcp|Model Context Protocol|ai||model context protocol,mcp server,mcp servers,!MCP
mean|MEAN stack|stack|mongodb,express,angular,nodejs|=MEAN stack,=MEAN Stack,=Mean Stack,?MEAN
meilisearch|Meilisearch|search|search-engines|meilisearch,meili search
memcached|Memcached|database|caching|memcached,memcache,mem cached
mercurial|Mercurial|vcs|version-control|!Mercurial
mern|MERN stack|stack|mongodb,express,react,nodejs|mern stack,=MERN
message-queues|Queues|concept||message queue,message queues,message queuing,message queueing,job queue,job queues,task queue,task queues,queuing systems,queuing system,message broker,message brokers,messaging queues,!Queues,!queues,!queue
metabase|Metabase|data||metabase
mevn|MEVN stack|stack|mongodb,express,vue,nodejs|mevn stack,=MEVN
mfa|Multi-factor authentication|concept|authentication|multi factor authentication,two factor authentication,2fa,?MFA
micro-frontends|Micro frontends|concept||micro frontends,microfrontends,micro front ends,micro frontend,module federation
micronaut|Micronaut|framework|java|micronaut
microservices|Microservices|concept||microservices,microservice,micro services,micro service,service oriented architecture,!SOA,+soa
mikroorm|MikroORM|orm|orm,typescript|mikroorm,mikro orm
milvus|Milvus|database|vectordb|milvus
miro|Miro|office||!Miro
mistral|Mistral|ai|llm-apis|mistral ai,!Mistral
mlflow|MLflow|ai|mlops|mlflow,ml flow
mlops|MLOps|practice||mlops,ml ops
mobx|MobX|frontend||mobx
mocha|Mocha|testing|unit-testing|mocha.js,mochajs,!Mocha,+mocha
mockito|Mockito|testing|unit-testing,java|mockito
moleculer|Moleculer|framework|nodejs|moleculer
mongodb|MongoDB|database|nosql|mongodb,mongo db,mongo
mongodb-transactions|MongoDB Transactions|concept|mongodb,transactions|mongodb transactions,mongodb transaction,mongo transactions,multi document transactions,mongodb acid transactions,mongodb sessions
mongoose|Mongoose|library|mongodb,orm|mongoose,mongoose.js,mongoosejs,mongoose orm
monorepo|Monorepo|concept||monorepo,monorepos
mqtt|MQTT|queue|message-queues|mqtt
mssql|Microsoft SQL Server|database|rdbms,sql|microsoft sql server,sql server,mssql,ms sql,t sql,tsql,transact sql,sqlserver,azure sql
mui|MUI|frontend|react|material ui,mui
multi-tenancy|Multi-tenancy|concept||multi tenancy,multi tenant,multitenant
mybatis|MyBatis|orm|orm,java|mybatis
mysql|MySQL|database|rdbms,sql|mysql,my sql
n8n|n8n|tool||n8n
nagios|Nagios|monitoring|observability|nagios
nats|NATS|queue|message-queues|nats.io,nats jetstream,nats streaming,?NATS
neo4j|Neo4j|database|graph-db,nosql|neo4j
neon|Neon|hosting|postgresql|neon postgres,neon.tech,!Neon
nestjs|NestJS|framework|nodejs|nestjs,nest.js,nest js,!Nest
netlify|Netlify|hosting||netlify
networking|Networking|concept||computer networking,network protocols,networking protocols,networking concepts,!Networking
newrelic|New Relic|monitoring|observability|new relic,newrelic
nextjs|Next.js|frontend|react|next.js,nextjs,next js,!Next
nginx|NGINX|devops|reverse-proxy|nginx,open resty
ngrx|NgRx|frontend|angular|ngrx
nifi|Apache NiFi|data|etl|apache nifi,nifi
nim|Nim|language||!Nim
nlp|NLP|concept|ai|natural language processing,?NLP
nodejs|Node.js|runtime|javascript|node.js,nodejs,node js,?Node,+node,?NODE
nodemailer|Nodemailer|library|email-delivery|nodemailer,node mailer,nodemailer.js
nodered|Node-RED|tool|nodejs|node red
nomad|Nomad|devops||hashicorp nomad,!Nomad
nosql|NoSQL|concept||nosql,no sql,non relational databases,document databases
notion|Notion|office||!Notion
npm|npm|tool|nodejs|npm
numpy|NumPy|data|python|numpy,num py
nuxt|Nuxt|frontend|vue|nuxt,nuxt.js,nuxtjs,nuxt js
nx|Nx|tool|monorepo|nx monorepo,!Nx
oauth|OAuth|auth|authentication|oauth,oauth2,oauth 2.0,oauth2.0,o auth
objective-c|Objective-C|language||objective c,objectivec,obj c,objc
observability|Observability|concept||observability,distributed tracing,application monitoring,!Monitoring,!monitoring,!Logging,!logging,!telemetry
ocaml|OCaml|language|functional-programming|ocaml
octopus-deploy|Octopus Deploy|ci|cicd|octopus deploy
odata|OData|api|api|odata
oidc|OpenID Connect|auth|authentication|openid connect,oidc,open id connect,openid
okta|Okta|auth|authentication|okta
ollama|Ollama|ai|llm|ollama
oop|OOP|concept||oop,object oriented,oo programming,!OOD,+ood
openai|OpenAI|ai|llm-apis|openai,open ai,openai gpt
openapi|OpenAPI|api|api|openapi,open api,swagger,oas3
opencv|OpenCV|library||opencv,open cv
opensearch|OpenSearch|search|search-engines|opensearch,open search,amazon opensearch
openshift|OpenShift|devops|kubernetes|openshift,open shift
openstack|OpenStack|cloud|cloud-platforms|openstack,open stack
opentelemetry|OpenTelemetry|monitoring|observability|opentelemetry,open telemetry,otel
opsgenie|Opsgenie|monitoring||opsgenie,ops genie
oracle-db|Oracle Database|database|rdbms,sql|oracle database,oracle db,oracledb,oracle sql,pl/sql,pl sql,plsql,oracle 12c,oracle 19c,oracle rdbms,?Oracle,?ORACLE,+oracle|<park;>park;>arena;>s;>cloud;>platform;>partner;>corporation;>customers;>customer;>employees;>employee
orm|ORM|concept||object relational mapping,?ORM,+orm,?ODM,+odm,!ORMs
otp|OTP|library|erlang|erlang/otp,!OTP
owasp|OWASP|security||owasp
packer|Packer|devops|iac|hashicorp packer,!Packer
pact|Pact|testing|integration-testing|pact tests,!Pact
pagerduty|PagerDuty|monitoring||pagerduty,pager duty
pair-programming|Pair programming|practice||pair programming,pairing sessions,mob programming
pandas|pandas|data|python|+pandas,?Pandas,?PANDAS
passport|Passport.js|auth|authentication,nodejs|passport.js,passportjs,!Passport|<valid;<us;<eu;<uk;<german;<british;>holder;>holders;>number;>control;>visa
payment-gateway|Payment Gateway|concept||payment gateway,payment gateways,payment integration,payment integrations,payments integration,payment processing,payment api,payment apis,payment provider,payment providers,payment processors,payment service providers,?PSP,?PSPs
paypal|PayPal|payment|payment-gateway|paypal,pay pal
pci-dss|PCI DSS|security||pci dss,pci compliance,!PCI,+pci
penetration-testing|Penetration testing|practice||penetration testing,pentesting,penetration tests,pen testing
percona|Percona|database|mysql|percona
perforce|Perforce|vcs|version-control|perforce
performance|Performance optimization|concept||performance profiling,application performance,api performance,backend performance,web performance,!scalability,!Scalability,!load testing,!performance testing,!performance tuning,!performance optimization,!performance optimisation,!Performance optimization,!Performance tuning
perl|Perl|language||perl 5,perl5,?Perl,?PERL,+perl
pern|PERN stack|stack|postgresql,express,react,nodejs|pern stack,=PERN
pgvector|pgvector|database|vectordb,postgresql|pgvector,pg vector
phoenix|Phoenix|framework|elixir|phoenix framework,!Phoenix,+phoenix|>az;>arizona
php|PHP|language||php,php7,php8,php5
phpunit|PHPUnit|testing|unit-testing,php|phpunit
pinecone|Pinecone|database|vectordb|pinecone db,pinecone vector,?Pinecone,+pinecone
pinia|Pinia|frontend|vue|pinia
pino|Pino|library|nodejs|pino.js,!Pino,+pino
pki|PKI|security||?PKI,+pki
planetscale|PlanetScale|hosting|mysql|planetscale,planet scale
play-framework|Play Framework|framework|java|play framework
playwright|Playwright|testing|e2e-testing|microsoft playwright,playwright tests,!Playwright,+playwright
pm2|PM2|devops|nodejs|pm2
pnpm|pnpm|tool||pnpm
podman|Podman|devops|containers|podman
poetry|Poetry|tool|python|python poetry
polars|Polars|data|python|!Polars,+polars
postgis|PostGIS|database|postgresql|postgis
postgresql|PostgreSQL|database|rdbms,sql|postgresql,postgres,postgre sql,postgresdb,psql,pgsql,postgre,postgress,?PG
postman|Postman|tool||postman collections,postman api,!Postman,+postman
postmark|Postmark|email|email-delivery|!Postmark,+postmark
powerbi|Power BI|office||power bi,powerbi,ms power bi
powershell|PowerShell|language||powershell,power shell
preact|Preact|frontend|javascript|preact
prefect|Prefect|data||prefect.io,!Prefect
presto|Presto / Trino|data||prestodb,presto db,trino,prestosql,!Presto
prettier|Prettier|tool||!Prettier,+prettier
prisma|Prisma|orm|orm,typescript|prisma orm,prisma.io,!Prisma,+prisma
prometheus|Prometheus|monitoring|observability|?Prometheus,+prometheus
prompt-engineering|Prompt engineering|concept|llm|prompt engineering,prompt design
protobuf|Protocol Buffers|api||protocol buffers,protobuf,protobufs,protocol buffer
pubsub|Pub/Sub|concept|event-driven|pub/sub,pubsub,pub sub,google pub/sub,publish/subscribe,publish subscribe,cloud pub/sub
pulsar|Apache Pulsar|queue|message-queues|apache pulsar,!Pulsar
pulumi|Pulumi|devops|iac|pulumi
puppet|Puppet|devops|iac|puppet labs,!Puppet,+puppet
puppeteer|Puppeteer|testing||puppeteer.js,?Puppeteer
pwa|Progressive web apps|concept||progressive web apps,progressive web app,!PWA
pydantic|Pydantic|library|python,schema-validation|pydantic
pytest|pytest|testing|unit-testing,python|pytest,py test
python|Python|language||=Python,=PYTHON,?python,python3,python 3,python2,python 3.x,cpython|<monty;<ball;<burmese;<royal;>keeper;>snake;>skin
pytorch|PyTorch|ai|machine-learning,python|pytorch,py torch
qdrant|Qdrant|database|vectordb|qdrant
qlik|Qlik|office||qlik,qlikview
qt|Qt|framework|cpp|qt framework,qt5,qt6,qml,?Qt,?QT
quarkus|Quarkus|framework|java|quarkus
query-optimization|Query optimization|concept||query optimization,query optimisation,query tuning,query performance,sql tuning,sql optimization,optimise queries,optimize queries
r|R|language||r language,r programming,r lang,r studio,rstudio,r shiny,@R,+r|>d;<toys;>rated
rabbitmq|RabbitMQ|queue|message-queues|rabbitmq,rabbit mq
rag|RAG|concept|llm,vectordb|retrieval augmented generation,rag pipelines,rag systems,rag pipeline,?RAG
rails|Ruby on Rails|framework|ruby|ruby on rails,ror,rubyonrails,rails api,rails framework,?Rails,+rails
railway|Railway|hosting||railway.app,!Railway
rancher|Rancher|devops|kubernetes|rancher kubernetes,?Rancher
rate-limiting|Rate limiting|concept||rate limiting,rate limits,rate limiter,throttling,api throttling
ray|Ray|ai|python|ray serve,ray.io,!Ray
razorpay|Razorpay|payment|payment-gateway|razorpay,razor pay
rbac|RBAC|concept|authorization|rbac,role based access control,role based authorization,role based authorisation,role based permissions,role based access
rdbms|Relational databases|concept||relational databases,rdbms,relational database,rdbmss,relational db,sql databases,relational data stores
rds|Amazon RDS|cloud|aws|amazon rds,aws rds,!RDS,+rds
react|React|frontend|javascript|react.js,reactjs,react js,react hooks,?React,?REACT,+react|>to;>quickly;<to
react-native|React Native|mobile|react|react native,reactnative
redis|Redis|database|caching,nosql|redis,ioredis,valkey,upstash
redpanda|Redpanda|queue|kafka|redpanda
redshift|Amazon Redshift|database|aws|amazon redshift,aws redshift,?Redshift,+redshift
redux|Redux|frontend|react|redux toolkit,redux saga,react redux,?Redux,+redux
refactoring|Refactoring|practice||refactoring,code refactoring
remix|Remix|frontend|react|remix.run,!Remix
render|Render|hosting||render.com,!Render
replication|Replication|concept||database replication,data replication
resend|Resend|email|email-delivery|resend.com,!Resend
responsive-design|Responsive design|concept||responsive design,responsive web design
rest|REST APIs|api|api|rest apis,rest api,~restful,~RESTful,~Restful,~RESTFUL,restful api,restful apis,restful services,restful web services,rest services,rest web services,rest endpoints,rest interfaces,rest^/graphql,rest^ based,rest^/json,?REST,?ReST,!Rest,+rest
rest-assured|REST Assured|testing|integration-testing|restassured,=REST Assured,=Rest Assured,=REST assured
reverse-proxy|Reverse proxy|concept||reverse proxy,reverse proxies
rhel|Red Hat Enterprise Linux|os|linux|rhel,red hat,redhat,red hat enterprise linux,centos,rocky linux
robot-framework|Robot Framework|testing|e2e-testing|robot framework
rocksdb|RocksDB|database|nosql|rocksdb
rollup|Rollup|tool||!Rollup,!rollup.js
ros|ROS|framework||!ROS,!ROS2
route-53|Amazon Route 53|networking|dns,aws|route 53,route53,amazon route 53
rspec|RSpec|testing|unit-testing,ruby|rspec
rtk-query|RTK Query|frontend|redux|rtk query
rtos|RTOS|os||rtos,freertos
ruby|Ruby|language||ruby language,jruby,?Ruby,+ruby|>tuesday
rust|Rust|language||rustlang,rust lang,rust language,rust programming,?Rust,+rust
rxjava|RxJava|library|java|rxjava,rx java,reactor core,project reactor
rxjs|RxJS|library|javascript|rxjs,rx.js
s3|Amazon S3|cloud|aws|amazon s3,aws s3,simple storage service,s3 buckets,!S3,+s3
safe-agile|SAFe|practice|agile|?SAFe
sagemaker|Amazon SageMaker|ai|machine-learning,aws|sagemaker,amazon sagemaker,aws sagemaker
sails|Sails.js|framework|nodejs|sails.js,sailsjs
salesforce|Salesforce|office||salesforce,sfdc
salt|SaltStack|devops|iac|saltstack,salt stack
saml|SAML|auth|sso|saml,saml2
sanity|Sanity|cms|headless-cms|sanity.io,sanity cms,!Sanity
sap|SAP|office||sap erp,sap hana,sapui5,sap abap,sap s/4hana,?SAP|<tree
sass|Sass|styling|css|scss,sass css,?SASS,?Sass,+sass
scala|Scala|language||scala language,scala 2,scala 3,?Scala,?SCALA,+scala
schema-validation|Schema validation|concept||schema validation,input validation,request validation,json schema,!data validation
scikit-learn|scikit-learn|ai|machine-learning,python|scikit learn,sklearn,scikit
scipy|SciPy|data|python|scipy
scrum|Scrum|practice|agile|scrum
scylladb|ScyllaDB|database|nosql|scylladb,scylla db
search-engines|Search engines|concept||full text search,search engine technology
selenium|Selenium|testing|e2e-testing|selenium webdriver,web driver,webdriver,?Selenium,+selenium
sendgrid|SendGrid|email|email-delivery|sendgrid,send grid
sentry|Sentry|monitoring|observability|sentry.io,!Sentry
sequelize|Sequelize|orm|orm,nodejs|sequelize,sequelize.js,sequelizejs,sequelize orm
serverless|Serverless|concept||serverless,faas,function as a service,functions as a service
service-bus|Azure Service Bus|queue|azure,message-queues|azure service bus,service bus
service-mesh|Service mesh|concept||service mesh,service meshes
servicenow|ServiceNow|office||servicenow,service now
shadcn|shadcn/ui|frontend|react|shadcn,shadcn/ui
sharding|Sharding|concept||sharding,database sharding,data partitioning
sharepoint|SharePoint|office||sharepoint
shopify|Shopify|cms||shopify
sidekiq|Sidekiq|queue|background-jobs,ruby|sidekiq
siem|SIEM|security||siem
signalr|SignalR|library|dotnet,websockets|signalr
sinatra|Sinatra|framework|ruby|!Sinatra
sinon|Sinon|testing|unit-testing|sinon.js,!Sinon
slack|Slack|office||slack api,slack bots,!Slack
snowflake|Snowflake|database|sql|snowflake data warehouse,snowflake db,snowflake cloud,?Snowflake,+snowflake|>method
sns|Amazon SNS|queue|aws,event-driven|amazon sns,aws sns,simple notification service,!SNS,+sns
soap|SOAP|api|api|soap api,soap apis,soap web services,soap services,soapui,?SOAP,?Soap,+soap
soc-2|SOC 2|security||soc 2,soc2
socketio|Socket.IO|library|websockets|socket.io,socketio,socket io
solid-principles|SOLID principles|concept|design-patterns|solid principles,solid design principles,!SOLID
solidity|Solidity|language||?Solidity,+solidity
solidjs|SolidJS|frontend|javascript|solidjs,solid.js
solr|Apache Solr|search|search-engines|apache solr,?Solr,+solr
sonarqube|SonarQube|tool||sonarqube,sonar qube,sonarcloud
spanner|Google Cloud Spanner|database|gcp,sql|cloud spanner,google spanner,!Spanner
spark|Apache Spark|data|big-data|apache spark,pyspark,spark sql,spark streaming,?Spark,+spark
spinnaker|Spinnaker|ci|cicd|spinnaker
splunk|Splunk|monitoring|observability|splunk
spring|Spring|framework|java|spring framework,spring^ (boot,spring mvc,springmvc,spring cloud,spring security,spring webflux,spring ecosystem,spring data,spring batch,?Spring,+spring|>summer;>break;>cleaning;>term;>semester;>intake;>season;>hill;>collection;>fall;>autumn;<this;<next;<last;>valley;>street
spring-boot|Spring Boot|framework|spring|spring boot,springboot
sql|SQL|query||sql,ansi sql,structured query language
sqlalchemy|SQLAlchemy|orm|orm,python|sqlalchemy,sql alchemy
sqlite|SQLite|database|rdbms,sql|sqlite,sqlite3,sql lite
sqs|Amazon SQS|queue|message-queues,aws|amazon sqs,aws sqs,simple queue service,=SQS,+sqs
sre|SRE|practice||sre,site reliability
sse|Server-sent events|api||server sent events
ssh|SSH|protocol||ssh,sftp
sso|SSO|concept|authentication|sso,single sign on
step-functions|AWS Step Functions|cloud|aws,serverless|step functions,aws step functions
storm|Apache Storm|data||apache storm,!Storm
storybook|Storybook|tool||storybook.js,!Storybook,+storybook
strapi|Strapi|cms|headless-cms,nodejs|strapi
stripe|Stripe|payment|payment-gateway|stripe api,stripe payments,stripe connect,stripe integration,!Stripe,+stripe|<navy
styled-components|styled-components|styling|react,css|styled components
supabase|Supabase|hosting|postgresql|supabase
superset|Apache Superset|data||apache superset,!Superset
supertest|Supertest|testing|integration-testing|supertest
svelte|Svelte|frontend|javascript|svelte,sveltekit
svn|Subversion|vcs|version-control|svn,apache subversion,!Subversion
swift|Swift|language||swift language,swift programming,swift 5,?Swift,+swift|<taylor;>code
swiftui|SwiftUI|mobile|swift,ios|swiftui
sybase|Sybase|database|rdbms,sql|sybase
symfony|Symfony|framework|php|symfony,symfony2
synapse|Azure Synapse|data|azure|azure synapse,synapse analytics
sysadmin|System administration|practice||system administration,sysadmin,system administrator,systems administration
system-design|System design|concept||distributed systems,distributed system,software architecture,scalable backend,scalable systems,distributed computing,large scale distributed systems,backend architecture,!system design,!System design,!System Design,!systems design,!system architecture,!high availability,!High availability,!solution architecture
systemd|systemd|os|linux|systemd
tableau|Tableau|office||?Tableau,+tableau|>de
tailwind|Tailwind CSS|styling|css|tailwind css,tailwindcss,?Tailwind,+tailwind
tanstack|TanStack|frontend||tanstack,react query
tcp-ip|TCP/IP|protocol||tcp/ip,tcp ip,?TCP
tdd|TDD|practice||tdd,test driven
teamcity|TeamCity|ci|cicd|teamcity,team city
technical-documentation|Technical documentation|practice||api documentation,!technical specifications,!technical documentation,!Technical documentation,!technical writing
tekton|Tekton|ci|cicd,kubernetes|tekton
temporal|Temporal|queue||temporal.io,temporal workflows,!Temporal
tensorflow|TensorFlow|ai|machine-learning|tensorflow,tensor flow
teradata|Teradata|database|sql|teradata
terraform|Terraform|devops|iac|terraform,hashicorp terraform,opentofu
terragrunt|Terragrunt|devops|terraform|terragrunt
testcontainers|Testcontainers|testing|integration-testing|testcontainers,test containers
testing-library|Testing Library|testing|unit-testing|react testing library,testing library
testng|TestNG|testing|unit-testing,java|testng
threejs|Three.js|frontend|javascript|three.js,threejs
timescaledb|TimescaleDB|database|postgresql|timescaledb,timescale
tls|TLS|protocol|encryption|tls,tls/ssl,ssl/tls,?SSL,+ssl
tokio|Tokio|library|rust,concurrency|!Tokio
tomcat|Apache Tomcat|devops|java|apache tomcat,tomcat
tornado|Tornado|framework|python|!Tornado
traefik|Traefik|devops|reverse-proxy|traefik
transactions|Transactions|concept||database transactions,acid transactions,acid compliance,db transactions,distributed transactions,+transactions
travis|Travis CI|ci|cicd|travis ci,travisci,!Travis,+travis
trello|Trello|office||trello
trpc|tRPC|api|api|trpc
turborepo|Turborepo|tool|monorepo|turborepo
turso|Turso|hosting|sqlite|turso
twilio|Twilio|tool||twilio
typeorm|TypeORM|orm|orm,typescript|typeorm,type orm
typescript|TypeScript|language|javascript|typescript,type script,?TS,+ts|>sci
typo3|TYPO3|cms|php|typo3
ubuntu|Ubuntu|os|linux|ubuntu
udp|UDP|protocol|networking|udp
uikit|UIKit|mobile|ios|uikit
unit-testing|Unit testing|practice||unit testing,unit tests,unit test,unit^ and integration test,unit^ and integration tests,unit^ and integration testing,unit^/integration tests,unit^/integration testing,unit^ and e2e tests,unit^ and end to end tests
unity|Unity|framework|csharp|unity3d,unity 3d,!Unity
unix|Unix|os||unix,*nix
unreal|Unreal Engine|framework|cpp|unreal engine
vagrant|Vagrant|devops|virtualization|!Vagrant,+vagrant
vault|HashiCorp Vault|devops||hashicorp vault,vault secrets,secrets management,secret management,!Vault,+vault
vba|VBA|language||vba,visual basic for applications
vectordb|VectorDB|concept||vectordb,vector db,vector database,vector databases,vector dbs,vector store,vector stores,vector search,vector index,vector indexes,embedding store,embeddings database
vercel|Vercel|hosting||vercel,zeit now
verilog|Verilog|language||verilog,systemverilog,system verilog
version-control|Version control|concept||version control,source control,revision control,source code management,?VCS
vertex-ai|Vertex AI|ai|machine-learning,gcp|vertex ai,vertexai
vertx|Vert.x|framework|java|vert.x,vertx
vhdl|VHDL|language||vhdl
vim|Vim|tool||!Vim,!vim,!Neovim
virtualization|Virtualization|concept||virtualization,virtualisation,virtual machines
visual-basic|Visual Basic|language||visual basic,vb.net,vb6
visual-studio|Visual Studio|tool||visual studio
vite|Vite|tool||vite.js,vitejs,!Vite,+vite
vitest|Vitest|testing|unit-testing|vitest
vllm|vLLM|ai|llm|vllm
vmware|VMware|devops|virtualization|vmware,vsphere,vm ware
vpc|VPC|concept|networking|vpcs,?VPC
vpn|VPN|concept|networking|!VPN
vscode|VS Code|tool||vs code,vscode,visual studio code,vs.code
vue|Vue.js|frontend|javascript|vue.js,vuejs,vue js,vue 3,vue3,?Vue,+vue
vuex|Vuex|frontend|vue|vuex
weaviate|Weaviate|database|vectordb|weaviate
web-components|Web Components|frontend||web components
web3js|ethers.js|library|blockchain|ethers.js,web3.js
webassembly|WebAssembly|frontend||webassembly,wasm,web assembly
webgl|WebGL|frontend||webgl
webhooks|Webhooks|api||webhooks,webhook,web hooks,web hook
weblogic|WebLogic|devops|java|weblogic
webpack|webpack|tool||webpack,web pack
webrtc|WebRTC|api||webrtc
websockets|WebSockets|api||websockets,websocket,web sockets,web socket
websphere|WebSphere|devops|java|websphere
wildfly|WildFly|devops|java|wildfly,jboss
windows|Windows|os||windows server,windows 10,ms windows,microsoft windows,!Windows
winston|Winston|library|nodejs|winston logger,!Winston
woocommerce|WooCommerce|cms|wordpress|woocommerce,woo commerce
wordpress|WordPress|cms||wordpress,word press
wpf|WPF|framework|dotnet|wpf,winforms,windows forms
xamarin|Xamarin|mobile|dotnet|xamarin
xcode|Xcode|tool|ios|xcode
xgboost|XGBoost|ai|machine-learning|xgboost
xml|XML|markup||xml
xslt|XSLT|markup|xml|xslt
xunit|xUnit|testing|unit-testing,dotnet|xunit,nunit,mstest
yaml|YAML|markup||yaml,yml
yarn|Yarn|tool||yarn workspaces,!Yarn
zabbix|Zabbix|monitoring|observability|zabbix
zapier|Zapier|office||zapier
zero-trust|Zero trust|concept||zero trust
zeromq|ZeroMQ|queue|message-queues|zeromq,zero mq
zig|Zig|language||ziglang,zig language,?Zig
zod|Zod|library|schema-validation|zod
zustand|Zustand|frontend|react|zustand
`;
