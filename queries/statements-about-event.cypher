// title: What was said about an event, or about what it found
// parameters:
//   event: {type: event, required: true, help: "the inspection, plan, letter, survey, protest or other event"}
//   from: {type: day, help: "said on or after this day"}
//   to: {type: day, help: "said on or before this day"}
// columns: {date: text, match: text, who: list, as_named: text, role: text, on_behalf_of: list, link: text, form: text, words: text,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, statement: text, earliest: text, latest: text}
// order: [earliest, latest, document, start_char]
MATCH (s:Statement)-[:SOURCE]->(d:Document)
WHERE d.id = s.document
WITH s, d,
  coalesce(s.date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(s.date_latest, d.published_latest, date('9999-12-31')) AS latest,
  CASE WHEN EXISTS { MATCH (s)-[:ABOUT]->(e:Event) WHERE e.id = $event } THEN 'about it'
    WHEN EXISTS { MATCH (s)-[:RESPONDS_TO]->(e:Event) WHERE e.id = $event } THEN 'answers it'
    WHEN EXISTS { MATCH (s)-[:ABOUT]->(:Finding)-[:FOUND_IN]->(e:Event) WHERE e.id = $event } THEN 'about a finding of it'
    WHEN EXISTS { MATCH (s)-[:RESPONDS_TO]->(:Finding)-[:FOUND_IN]->(e:Event) WHERE e.id = $event } THEN 'answers a finding of it'
    ELSE '' END AS link
WHERE link <> '' AND latest >= date($from) AND earliest <= date($to)
OPTIONAL MATCH (s)-[:SPEAKER]->(p)
OPTIONAL MATCH (s)-[:ON_BEHALF_OF]->(b:Organization)
WITH s, d, earliest, latest, link,
  collect(DISTINCT p.name) AS who,
  collect(DISTINCT b.name) AS on_behalf_of
RETURN coalesce(s.date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  who, s.speaker_text AS as_named, s.role AS role, on_behalf_of, link, s.form AS form, coalesce(s.words, s.paraphrase) AS words,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, s.document AS document,
  s.span_start AS start_char, s.span_end AS end_char, s.page AS page, s.id AS statement, earliest, latest
