import 'reflect-metadata';

// graphql decides while it is loaded whether each look at a schema also looks for a second copy of the library; only production is spared
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
require('graphql/jsutils/instanceOf');
process.env.NODE_ENV = NODE_ENV;
