/** A made-up posting, in LinkedIn's format. */
export const POSTING = `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Acme Parcels hiring Backend Engineer, Node.js in Lisbon, Portugal | LinkedIn</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.6 system-ui, sans-serif }
  body { max-width: 560px; margin: 40px 48px }
  h1 { font-size: 24px; margin: 0 } h2 { font-size: 17px; margin: 20px 0 4px } ul { margin: 0; padding-left: 20px } p { margin: 0 0 12px } .top p { opacity: .7 }
</style>
<div class="top"><h1 class="top-card-layout__title">Backend Engineer, Node.js</h1>
<p><a class="topcard__org-name-link">Acme Parcels</a> · <span class="topcard__flavor--bullet">Lisbon, Portugal</span></p></div>
<div class="description__text"><p>We count and route two million parcels a day, and we are looking for
somebody who likes queues that never lose one.</p>
<h2>What you bring</h2>
<ul><li>3+ years with Node.js and TypeScript in production</li>
<li>REST APIs with JWT authentication</li>
<li>MongoDB or PostgreSQL, and indexes that hold under load</li>
<li>Message queues (RabbitMQ, BullMQ or SQS)</li>
<li>Docker</li>
<li>Kubernetes is a plus</li></ul></div>`;
