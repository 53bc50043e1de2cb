/** What a client reads, in both languages. */
export interface Text {
  readonly messageZh: string;
  readonly messageEn: string;
}

const text = (messageZh: string, messageEn: string): Text => ({ messageZh, messageEn });

/** Said for an error whose author wrote no text of its own, by code. Codes are forever. */
export const texts = {
  INTERNAL_SERVER_ERROR: text('系统内部错误，请凭请求编号联系运维', 'Something failed on our side; quote the request id.'),
  UNAUTHENTICATED: text('请先登录', 'Sign in first.'),
  FORBIDDEN: text('无权执行此操作', 'You may not do this.'),
  FORBIDDEN_NOT_RESPONSIBLE_DEPARTMENT: text(
    '此类信息由其他责任部门登记',
    'Another department is responsible for these records.',
  ),
  SUSPENDED: text('访问已被暂停，请联系主管部门', 'Your access is suspended; ask the data authority.'),
  BAD_REQUEST: text('请求格式有误', 'The request is malformed.'),
  BAD_USER_INPUT: text('输入有误', 'The input is not valid.'),
  BAD_AS_OF: text('Registry-As-Of 应为 RFC 3339 时刻', 'Registry-As-Of wants an RFC 3339 moment.'),
  BAD_PURPOSE: text(
    'Registry-Purpose 应为至多 200 字的 UTF-8 百分号编码，且不含证件号码',
    'Registry-Purpose wants at most 200 characters of percent-encoded UTF-8 without an identity number.',
  ),
  AUDIT_UNAVAILABLE: text('审计日志无法写入，未作任何操作', 'The audit trail cannot be written; nothing was done.'),
  NOT_FOUND: text('没有此地址', 'There is nothing at this address.'),
  GRAPHQL_PARSE_FAILED: text('查询语法有误', 'The document has a syntax error.'),
  GRAPHQL_VALIDATION_FAILED: text('查询不符合图的定义', 'The document does not fit the schema.'),
  OPERATION_RESOLUTION_FAILURE: text('找不到所指的操作', 'The operation named is not in the document.'),
  PERSISTED_QUERY_NOT_SUPPORTED: text('不支持持久化查询', 'Persisted queries are not supported.'),
  OPERATION_NOT_PUBLISHED: text('此处仅执行已发布的操作', 'Only published operations are answered here.'),
  RATE_LIMITED: text('请求过于频繁，请稍后再试', 'Too many requests; ask again later.'),
  PAYLOAD_TOO_LARGE: text('请求体超过 256 KB', 'The body exceeds 256 KB.'),
  UNSUPPORTED_MEDIA_TYPE: text('请求体须为 UTF-8 编码的 application/json', 'The body must be application/json in UTF-8.'),
  METHOD_NOT_ALLOWED: text('请用 POST 提交', 'Use POST.'),
  QUERY_TOO_LONG: text('查询过长', 'The document has too many tokens.'),
  QUERY_TOO_REPETITIVE: text('查询中同一名称重复过多', 'The document repeats one name too often.'),
  QUERY_TOO_DEEP: text('查询嵌套过深', 'The query is nested too deep.'),
  QUERY_TOO_MANY_ALIASES: text('查询别名过多', 'The query has too many aliases.'),
  QUERY_TOO_MANY_DIRECTIVES: text('查询指令过多', 'The query has too many directives.'),
  QUERY_TOO_COMPLEX: text(
    '查询代价过大，请减少字段或每页条数',
    'The query costs too much; ask for fewer fields or smaller pages.',
  ),
  TOO_MANY_REPRESENTATIONS: text('一次请求的实体过多', 'Too many representations at once.'),
  SUBGRAPH_UNAVAILABLE: text('此部分数据暂不可用', 'This part of the graph cannot be reached now.'),
  PERSON_QUOTA_EXCEEDED: text(
    '今日查询次数已达上限，北京时间次日零时起恢复',
    'The quota of this day is used up; the next day begins at midnight in China.',
  ),
  SHUTTING_DOWN: text('服务正在停止', 'The service is stopping.'),
} as const satisfies Record<string, Text>;

export type Code = keyof typeof texts;

export const isKnownCode = (code: string): code is Code => Object.hasOwn(texts, code);
