// title: What was said, done, found and asked, in order of days
// parameters:
//   area: {type: area, help: "the area, or a wider one"}
//   who: {type: who, help: "a person or body that has part in it"}
//   topic: {type: topic, help: "the subject, with its narrower subjects"}
//   from: {type: day, help: "on or after this day"}
//   to: {type: day, help: "on or before this day"}
// columns: {date: text, match: text, kind: text, what: text, who: list,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer, id: text, earliest: text, latest: text}
// order: [earliest, latest, kind, document, start_char, id]
MATCH (n:Statement)-[:SOURCE]->(d:Document)
WHERE d.id = n.document
WITH n, d, coalesce(n.date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(n.date_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_area = false OR EXISTS { MATCH (n)-[:ABOUT|RESPONDS_TO|SPEAKER]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:ABOUT|RESPONDS_TO]->(:Finding)-[:FOUND_IN]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:ABOUT|SPEAKER|ON_BEHALF_OF]->(:Organization)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_who = false OR EXISTS { MATCH (n)-[:SPEAKER|ON_BEHALF_OF]->(x) WHERE x.id = $who })
  AND ($has_topic = false OR EXISTS { MATCH (n)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (n)-[:SPEAKER]->(p)
WITH n, d, earliest, latest, collect(DISTINCT p.name) AS who
RETURN coalesce(n.date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  'Statement' AS kind, coalesce(n.words, n.paraphrase) AS what, who, d.title AS source, coalesce(d.publisher, 'unknown') AS publisher,
  n.document AS document, n.span_start AS start_char, n.span_end AS end_char, n.page AS page, n.id AS id, earliest, latest
UNION ALL
MATCH (n:Event)-[:SOURCE]->(d:Document)
WHERE d.id = n.document
WITH n, d, coalesce(n.start_date_earliest, n.end_date_earliest, n.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(n.end_date_latest, n.start_date_latest, n.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_area = false OR EXISTS { MATCH (n)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_who = false OR EXISTS { MATCH (n)-[:ORGANIZER|PARTICIPANT|INSPECTOR|RESPONSIBLE|SENDER|SIGNATORY|ADDRESSEE]->(x) WHERE x.id = $who })
  AND ($has_topic = false OR EXISTS { MATCH (n)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (n)-[:ORGANIZER|SENDER|SIGNATORY|INSPECTOR]->(p)
WITH n, d, earliest, latest, collect(DISTINCT p.name) AS who
RETURN coalesce(n.start_date, n.end_date, n.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  n.kind AS kind, n.name AS what, who, d.title AS source, coalesce(d.publisher, 'unknown') AS publisher,
  n.document AS document, n.span_start AS start_char, n.span_end AS end_char, n.page AS page, n.id AS id, earliest, latest
UNION ALL
MATCH (n:Finding)-[:SOURCE]->(d:Document)
WHERE d.id = n.document
MATCH (n)-[:FOUND_IN]->(i:Event)
WITH n, d, i, coalesce(i.published_earliest, i.start_date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(i.published_latest, i.end_date_latest, i.start_date_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_area = false OR EXISTS { MATCH (n)-[:FOUND_IN]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_who = false OR EXISTS { MATCH (n)-[:RESPONSIBLE]->(x) WHERE x.id = $who })
  AND ($has_topic = false OR EXISTS { MATCH (n)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (n)-[:RESPONSIBLE]->(p)
WITH n, d, i, earliest, latest, collect(DISTINCT p.name) AS who
RETURN DISTINCT coalesce(i.published, i.start_date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  'Finding' AS kind, coalesce(n.words, n.summary, n.finding_type) AS what, who, d.title AS source, coalesce(d.publisher, 'unknown') AS publisher,
  n.document AS document, n.span_start AS start_char, n.span_end AS end_char, n.page AS page, n.id AS id, earliest, latest
UNION ALL
MATCH (n:Succession)-[:SOURCE]->(d:Document)
WHERE d.id = n.document
WITH n, d, coalesce(n.date_earliest, date('0001-01-01')) AS earliest,
  coalesce(n.date_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_area = false OR EXISTS { MATCH (n)-[:ORIGINAL|RESULTING]->(:Organization)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_who = false OR EXISTS { MATCH (n)-[:ORIGINAL|RESULTING]->(x) WHERE x.id = $who })
  AND $has_topic = false
OPTIONAL MATCH (n)-[:ORIGINAL|RESULTING]->(p)
WITH n, d, earliest, latest, collect(DISTINCT p.name) AS who
RETURN n.date AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  'Succession' AS kind, n.succession_type AS what, who, d.title AS source, coalesce(d.publisher, 'unknown') AS publisher,
  n.document AS document, n.span_start AS start_char, n.span_end AS end_char, n.page AS page, n.id AS id, earliest, latest
UNION ALL
MATCH (n:Request)-[:SOURCE]->(d:Document)
WHERE d.id = n.document
WITH n, d, coalesce(n.date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(n.date_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_area = false OR EXISTS { MATCH (n)-[:MADE_IN]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:REQUESTER|ADDRESSEE]->(:Organization)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:ADDRESSEE]->(:Post)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_who = false OR EXISTS { MATCH (n)-[:REQUESTER|ADDRESSEE]->(x) WHERE x.id = $who })
  AND ($has_topic = false OR EXISTS { MATCH (n)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (n)-[:REQUESTER]->(p)
WITH n, d, earliest, latest, collect(DISTINCT p.name) AS who
RETURN coalesce(n.date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  'Request' AS kind, n.description AS what, who, d.title AS source, coalesce(d.publisher, 'unknown') AS publisher,
  n.document AS document, n.span_start AS start_char, n.span_end AS end_char, n.page AS page, n.id AS id, earliest, latest
UNION ALL
MATCH (n:Commitment)-[:SOURCE]->(d:Document)
WHERE d.id = n.document
WITH n, d, coalesce(n.date_earliest, d.published_earliest, date('0001-01-01')) AS earliest,
  coalesce(n.date_latest, d.published_latest, date('9999-12-31')) AS latest
WHERE latest >= date($from) AND earliest <= date($to)
  AND ($has_area = false OR EXISTS { MATCH (n)-[:RESPONDS_TO]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:RESPONDS_TO]->(:Finding)-[:FOUND_IN]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:MADE_IN]->(:Event)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:COMMITTED_BY]->(:Organization)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area }
    OR EXISTS { MATCH (n)-[:MADE_IN]->(:Statement)-[:ON_BEHALF_OF]->(:Organization)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_who = false OR EXISTS { MATCH (n)-[:COMMITTED_BY]->(x) WHERE x.id = $who })
  AND ($has_topic = false OR EXISTS { MATCH (n)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
OPTIONAL MATCH (n)-[:COMMITTED_BY]->(p)
WITH n, d, earliest, latest, collect(DISTINCT p.name) AS who
RETURN coalesce(n.date, d.published) AS date,
  CASE WHEN earliest >= date($from) AND latest <= date($to) THEN 'inside' ELSE 'possible' END AS match,
  'Commitment' AS kind, coalesce(n.description, n.words) AS what, who, d.title AS source, coalesce(d.publisher, 'unknown') AS publisher,
  n.document AS document, n.span_start AS start_char, n.span_end AS end_char, n.page AS page, n.id AS id, earliest, latest
