import type { Project } from '../../schema.ts';

export const travelTips: Project = {
  id: 'travel-tips',
  name: 'Travel Tips & Destination Guides',
  shortName: 'Travel Tips',
  summary: [
    {
      text: 'A modular backend system for a travel platform supporting user-generated content, premium features, and secure payment workflows.',
    },
    {
      text: 'Designed with clear service boundaries, role-based access control, and transactional updates to ensure consistent user state after payment verification.',
      shows: ['rbac'],
    },
  ],
  highlightsTitle: 'Backend responsibilities',
  highlights: [
    {
      text: 'Implemented JWT-based authentication & RBAC for protected users',
      shows: ['jwt', 'rbac'],
    },
    {
      text: 'Designed structured RESTful APIs for travel content and user interactions',
      shows: ['rest-apis'],
    },
    {
      text: 'Integrated payment gateway verification before upgrading user premium access',
    },
    {
      text: 'Ensured transaction reliability using rollback strategies for critical payment processing flows',
    },
    {
      text: 'Integrated supporting services including Nodemailer and Cloudinary for media and notifications',
    },
  ],
  technologies: [
    { name: 'Express.js', skill: 'express' },
    { name: 'TypeScript', skill: 'typescript' },
    { name: 'Mongoose', skill: 'mongoose' },
    { name: 'JWT', skill: 'jwt' },
    { name: 'Zod', skill: 'zod' },
    { name: 'Nodemailer' },
    { name: 'Cloudinary' },
    { name: 'Payment Gateway' },
    { name: 'MongoDB Transactions', skill: 'mongodb' },
  ],
  links: {
    source: 'https://github.com/mkmasudrana806/Travel-Tips-And-Destination-Guides-Backend',
    demo: 'https://travel-tips-and-destination-guides-client.vercel.app',
  },
  figure: {
    caption:
      'Premium subscription payment lifecycle using external gateway with transactional user upgrade and payment verification.',
    description:
      'A client’s payment request makes the backend generate a gateway session and redirect the client securely. The client initialises the payment at the gateway, AmarPay, which processes it and calls back with the payment status. When the payment succeeded, one atomic database transaction updates the payment status to success and sets the user’s premium access. When it failed, the payment status is updated to failed and the user stays unchanged.',
  },
};
