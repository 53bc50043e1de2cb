// Jest loads reporters untransformed.
require('../kernel/events/typescript.cjs');
module.exports = require('./requirement-reporter.ts').RequirementReporter;
