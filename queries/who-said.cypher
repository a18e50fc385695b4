// title: Who said what, when
// parameters:
//   who: {type: who, help: "the person or body who said it"}
//   body: {type: body, help: "the body for which it was said, or which said it"}
//   topic: {type: topic, help: "the subject, with its narrower subjects"}
//   source: {type: text, help: "words of the source's title, as Hansard"}
//   from: {type: day, help: "not before"}
//   to: {type: day, help: "not after"}
// columns: {date: text, match: text, who: list, as_named: text, role: text, on_behalf_of: list, perhaps_for: list,
//   behalf_reason: text, behalf_confidence: number, form: text, words: text, topics: list,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, statement: text, earliest: text, latest: text}
// order: [earliest, latest, document, start_char]
MATCH (s:Statement)-[:SOURCE]->(d:Document)
WHERE d.id = s.document
WITH s, d,
  coalesce(s.date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(s.date_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_who = false OR EXISTS { MATCH (s)-[:SPEAKER]->(x) WHERE x.id = $who })
  AND ($has_body = false OR EXISTS { MATCH (s)-[:ON_BEHALF_OF|SPEAKER]->(x) WHERE x.id = $body })
  AND ($has_source = false OR toLower(d.title) CONTAINS toLower($source))
  AND ($has_topic = false OR EXISTS { MATCH (s)-[:HAS_TOPIC]->(t:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (s)-[:SPEAKER]->(p)
OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(b:Organization)
OPTIONAL MATCH (s)-[:PERHAPS_FOR]->(m:Organization)
OPTIONAL MATCH (s)-[:HAS_TOPIC]->(t:Topic)
WITH s, d, earliest, latest,
  collect(DISTINCT p.name) AS who,
  collect(DISTINCT b.name) AS on_behalf_of,
  collect(DISTINCT m.name) AS perhaps_for,
  collect(DISTINCT t.name) AS topics
RETURN coalesce(s.date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  who, s.speaker_text AS as_named, s.role AS role, on_behalf_of, perhaps_for,
  s.behalf_reason AS behalf_reason, s.behalf_confidence AS behalf_confidence, s.form AS form,
  coalesce(s.words, s.paraphrase) AS words, topics, d.title AS source, coalesce(d.publisher, 'unknown') AS publisher,
  s.document AS document, s.span_start AS start_char, s.span_end AS end_char, s.page AS page, s.id AS statement,
  earliest, latest
