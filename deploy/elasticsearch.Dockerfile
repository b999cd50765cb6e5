# Elasticsearch with the official plugin that cuts Chinese text into words.
FROM elasticsearch:9.5.2
RUN bin/elasticsearch-plugin install --batch analysis-smartcn
