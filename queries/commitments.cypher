// title: What was undertaken, by whom and by when
// parameters:
//   who: {type: who, help: "the person or body who undertook it, or who said so"}
//   body: {type: body, help: "the body that undertook it, or for which it was said"}
//   topic: {type: topic, help: "the subject, with its narrower subjects"}
//   from: {type: day, help: "made on or after this day"}
//   to: {type: day, help: "made on or before this day"}
// columns: {date: text, match: text, who: list, said_by: list, as_named: list, on_behalf_of: list, commitment: text, words: text, due: text,
//   answers: list, made_in: list, topics: list, source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text, earliest: text, latest: text}
// order: [earliest, latest, document, start_char, id]
MATCH (c:Commitment)-[:SOURCE]->(d:Document)
WHERE d.id = c.document
WITH c, d,
  coalesce(c.date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(c.date_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_who = false OR EXISTS { MATCH (c)-[:COMMITTED_BY]->(x) WHERE x.id = $who }
    OR EXISTS { MATCH (c)-[:MADE_IN]->(:Statement)-[:SPEAKER]->(x) WHERE x.id = $who })
  AND ($has_body = false OR EXISTS { MATCH (c)-[:COMMITTED_BY]->(x:Organization) WHERE x.id = $body }
    OR EXISTS { MATCH (c)-[:MADE_IN]->(:Statement)-[:ON_BEHALF_OF]->(x:Organization) WHERE x.id = $body })
  AND ($has_topic = false OR EXISTS { MATCH (c)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (c)-[:COMMITTED_BY]->(p)
OPTIONAL MATCH (c)-[:MADE_IN]->(:Statement)-[:SPEAKER]->(s)
OPTIONAL MATCH (c)-[:MADE_IN]->(:Statement)-[:ON_BEHALF_OF]->(b:Organization)
OPTIONAL MATCH (c)-[:RESPONDS_TO]->(a)
OPTIONAL MATCH (c)-[:MADE_IN]->(e)
OPTIONAL MATCH (c)-[:HAS_TOPIC]->(t:Topic)
WITH c, d, earliest, latest,
  collect(DISTINCT p.name) AS who,
  collect(DISTINCT s.name) AS said_by,
  collect(DISTINCT e.speaker_text) AS as_named,
  collect(DISTINCT b.name) AS on_behalf_of,
  collect(DISTINCT coalesce(a.name, a.words, a.paraphrase, a.summary, a.description, a.finding_type)) AS answers,
  collect(DISTINCT coalesce(e.name, e.words, e.paraphrase)) AS made_in,
  collect(DISTINCT t.name) AS topics
RETURN coalesce(c.date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  who, said_by, as_named, on_behalf_of, c.description AS commitment, c.words AS words, c.due AS due, answers, made_in, topics,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, c.document AS document,
  c.span_start AS start_char, c.span_end AS end_char, c.page AS page, c.id AS id, earliest, latest
