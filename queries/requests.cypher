// title: What was demanded, by whom and of whom
// parameters:
//   by: {type: who, help: "the person or body who demands it"}
//   of: {type: who, help: "the person or body of whom it is demanded, themselves or in a post"}
//   topic: {type: topic, help: "the subject, with its narrower subjects"}
//   from: {type: day, help: "on or after this day"}
//   to: {type: day, help: "on or before this day"}
// columns: {date: text, match: text, by: list, of: list, request: text, made_in: list, topics: list,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text, earliest: text, latest: text}
// order: [earliest, latest, document, start_char]
MATCH (q:Request)-[:SOURCE]->(d:Document)
WHERE d.id = q.document
WITH q, d,
  coalesce(q.date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(q.date_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_by = false OR EXISTS { MATCH (q)-[:REQUESTER]->(x) WHERE x.id = $by })
  AND ($has_of = false OR EXISTS { MATCH (q)-[:ADDRESSEE]->(x) WHERE x.id = $of }
    OR EXISTS { MATCH (q)-[:ADDRESSEE]->(:Post)-[:HAS_ORGANIZATION]->(x:Organization) WHERE x.id = $of })
  AND ($has_topic = false OR EXISTS { MATCH (q)-[:HAS_TOPIC]->(t:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (q)-[:REQUESTER]->(p)
OPTIONAL MATCH (q)-[:ADDRESSEE]->(a)
OPTIONAL MATCH (q)-[:MADE_IN]->(e)
OPTIONAL MATCH (q)-[:HAS_TOPIC]->(t:Topic)
WITH q, d, earliest, latest,
  collect(DISTINCT p.name) AS requesters,
  collect(DISTINCT a.name) AS addressees,
  collect(DISTINCT coalesce(e.name, e.words, e.paraphrase)) AS made_in,
  collect(DISTINCT t.name) AS topics
RETURN coalesce(q.date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  requesters AS by, addressees AS of, q.description AS request, made_in, topics,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, q.document AS document,
  q.span_start AS start_char, q.span_end AS end_char, q.page AS page, q.id AS id, earliest, latest
