// title: Findings that came back, with the words or the rule that says so
// parameters:
//   area: {type: area, help: "the area inspected, or a wider one"}
//   topic: {type: topic, help: "a subject of the later finding, with its narrower subjects"}
// columns: {earlier_inspection: text, earlier_inspected: text, earlier_type: text, earlier_count: integer, earlier_finding: text,
//   later_inspection: text, later_inspected: text, later_type: text, later_count: integer, later_finding: text, words: text, reason: text, confidence: number,
//   source: text, publisher: text, document: text, start_char: integer, end_char: integer, page: integer,
//   earlier: text, later: text, recurrence: text, earliest: text}
// order: [earliest, earlier_inspection, later_inspected, later, recurrence]
MATCH (r:Recurrence)-[:LATER]->(l:Finding)-[:FOUND_IN]->(i:Event)
WHERE ($has_area = false OR EXISTS { MATCH (i)-[:HAS_AREA]->(:Area)-[:WITHIN*0..5]->(x:Area) WHERE x.id = $area })
  AND ($has_topic = false OR EXISTS { MATCH (l)-[:HAS_TOPIC]->(:Topic)-[:BROADER*0..5]->(x:Topic) WHERE x.id = $topic })
MATCH (r)-[:EARLIER]->(e:Finding)-[:FOUND_IN]->(b:Event)
MATCH (r)-[:SOURCE]->(d:Document)
WHERE d.id = r.document
RETURN DISTINCT b.name AS earlier_inspection, b.start_date AS earlier_inspected, e.finding_type AS earlier_type, e.count AS earlier_count,
  coalesce(e.words, e.summary) AS earlier_finding,
  i.name AS later_inspection, i.start_date AS later_inspected, l.finding_type AS later_type, l.count AS later_count,
  coalesce(l.words, l.summary) AS later_finding,
  r.words AS words, r.reason AS reason, r.confidence AS confidence,
  d.title AS source, coalesce(d.publisher, 'unknown') AS publisher, r.document AS document,
  r.span_start AS start_char, r.span_end AS end_char, r.page AS page, e.id AS earlier, l.id AS later, r.id AS recurrence,
  b.start_date_earliest AS earliest
