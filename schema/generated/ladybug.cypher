// Tables of the Ladybug graph, made from schema/classes by python -m onrecord.generate.

CREATE NODE TABLE `Area` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `name` STRING,
  `other_names` STRING[],
  `identifiers` STRING[],
  `area_type` STRING,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Commitment` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `description` STRING,
  `words` STRING,
  `date` STRING,
  `date_earliest` DATE,
  `date_latest` DATE,
  `date_note` STRING,
  `due` STRING,
  `due_earliest` DATE,
  `due_latest` DATE,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Document` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `title` STRING,
  `document_kind` STRING,
  `publisher` STRING,
  `author` STRING,
  `published` STRING,
  `published_earliest` DATE,
  `published_latest` DATE,
  `date_note` STRING,
  `url` STRING,
  `digest` STRING,
  `held` BOOLEAN,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Duty` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `name` STRING,
  `description` STRING,
  `law` STRING,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Event` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `name` STRING,
  `other_names` STRING[],
  `description` STRING,
  `start_date` STRING,
  `start_date_earliest` DATE,
  `start_date_latest` DATE,
  `end_date` STRING,
  `end_date_earliest` DATE,
  `end_date_latest` DATE,
  `date_note` STRING,
  `published` STRING,
  `published_earliest` DATE,
  `published_latest` DATE,
  `outcome` STRING,
  `outcome_grade` INT64,
  `plan_required` BOOLEAN,
  `monitoring_required` BOOLEAN,
  `next_inspection_years` INT64,
  `identifiers` STRING[],
  `location` STRING,
  `plan_type` STRING,
  `sufficient_count` INT64,
  `insufficient_count` INT64,
  `respondents` STRING,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Finding` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `words` STRING,
  `summary` STRING,
  `finding_type` STRING,
  `number` INT64,
  `count` INT64,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Membership` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `role` STRING,
  `start_date` STRING,
  `start_date_earliest` DATE,
  `start_date_latest` DATE,
  `end_date` STRING,
  `end_date_earliest` DATE,
  `end_date_latest` DATE,
  `attested` STRING,
  `attested_earliest` DATE,
  `attested_latest` DATE,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Observation` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `measure` STRING,
  `value` DOUBLE,
  `unit` STRING,
  `qualifier` STRING,
  `period` STRING,
  `period_earliest` DATE,
  `period_latest` DATE,
  `words` STRING,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Organization` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `name` STRING,
  `other_names` STRING[],
  `identifiers` STRING[],
  `classification` STRING,
  `founding_date` STRING,
  `founding_date_earliest` DATE,
  `founding_date_latest` DATE,
  `dissolution_date` STRING,
  `dissolution_date_earliest` DATE,
  `dissolution_date_latest` DATE,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Oversight` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `oversight_type` STRING,
  `start_date` STRING,
  `start_date_earliest` DATE,
  `start_date_latest` DATE,
  `end_date` STRING,
  `end_date_earliest` DATE,
  `end_date_latest` DATE,
  `attested` STRING,
  `attested_earliest` DATE,
  `attested_latest` DATE,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Person` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `name` STRING,
  `other_names` STRING[],
  `honorific_prefix` STRING,
  `identifiers` STRING[],
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Post` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `name` STRING,
  `other_names` STRING[],
  `identifiers` STRING[],
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Recurrence` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `words` STRING,
  `reason` STRING,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Request` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `description` STRING,
  `date` STRING,
  `date_earliest` DATE,
  `date_latest` DATE,
  `date_note` STRING,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Responsibility` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `responsibility_type` STRING,
  `start_date` STRING,
  `start_date_earliest` DATE,
  `start_date_latest` DATE,
  `end_date` STRING,
  `end_date_earliest` DATE,
  `end_date_latest` DATE,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Statement` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `words` STRING,
  `paraphrase` STRING,
  `form` STRING,
  `cue` STRING,
  `speaker_text` STRING,
  `responds_to_text` STRING,
  `role` STRING,
  `date` STRING,
  `date_earliest` DATE,
  `date_latest` DATE,
  `date_note` STRING,
  `special_category` BOOLEAN,
  `verdict` STRING,
  `reason` STRING,
  `behalf_reason` STRING,
  `behalf_confidence` DOUBLE,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Succession` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `succession_type` STRING,
  `date` STRING,
  `date_earliest` DATE,
  `date_latest` DATE,
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE NODE TABLE `Topic` (
  `id` STRING PRIMARY KEY,
  `kind` STRING,
  `label` STRING,
  `name` STRING,
  `other_names` STRING[],
  `document` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);

CREATE REL TABLE `ABOUT` (
  FROM `Event` TO `Duty`,
  FROM `Event` TO `Event`,
  FROM `Event` TO `Finding`,
  FROM `Event` TO `Organization`,
  FROM `Event` TO `Person`,
  FROM `Event` TO `Statement`,
  FROM `Observation` TO `Duty`,
  FROM `Observation` TO `Event`,
  FROM `Observation` TO `Finding`,
  FROM `Observation` TO `Organization`,
  FROM `Observation` TO `Person`,
  FROM `Observation` TO `Statement`,
  FROM `Statement` TO `Duty`,
  FROM `Statement` TO `Event`,
  FROM `Statement` TO `Finding`,
  FROM `Statement` TO `Organization`,
  FROM `Statement` TO `Person`,
  FROM `Statement` TO `Statement`
);

CREATE REL TABLE `ADDRESSEE` (
  FROM `Event` TO `Organization`,
  FROM `Event` TO `Person`,
  FROM `Event` TO `Post`,
  FROM `Request` TO `Organization`,
  FROM `Request` TO `Person`,
  FROM `Request` TO `Post`
);

CREATE REL TABLE `BROADER` (
  FROM `Topic` TO `Topic`
);

CREATE REL TABLE `CANDIDATE` (
  FROM `Statement` TO `Organization`,
  FROM `Statement` TO `Person`
);

CREATE REL TABLE `COMMITTED_BY` (
  FROM `Commitment` TO `Organization`,
  FROM `Commitment` TO `Person`
);

CREATE REL TABLE `EARLIER` (
  FROM `Recurrence` TO `Finding`
);

CREATE REL TABLE `FOUND_IN` (
  FROM `Finding` TO `Event`
);

CREATE REL TABLE `HAS_AREA` (
  FROM `Event` TO `Area`,
  FROM `Observation` TO `Area`,
  FROM `Organization` TO `Area`,
  FROM `Post` TO `Area`,
  FROM `Responsibility` TO `Area`
);

CREATE REL TABLE `HAS_DUTY` (
  FROM `Responsibility` TO `Duty`
);

CREATE REL TABLE `HAS_ORGANIZATION` (
  FROM `Membership` TO `Organization`,
  FROM `Post` TO `Organization`,
  FROM `Responsibility` TO `Organization`
);

CREATE REL TABLE `HAS_PERSON` (
  FROM `Membership` TO `Person`
);

CREATE REL TABLE `HAS_POST` (
  FROM `Membership` TO `Post`
);

CREATE REL TABLE `HAS_TOPIC` (
  FROM `Commitment` TO `Topic`,
  FROM `Duty` TO `Topic`,
  FROM `Event` TO `Topic`,
  FROM `Finding` TO `Topic`,
  FROM `Observation` TO `Topic`,
  FROM `Request` TO `Topic`,
  FROM `Statement` TO `Topic`
);

CREATE REL TABLE `INSPECTOR` (
  FROM `Event` TO `Organization`,
  FROM `Event` TO `Person`
);

CREATE REL TABLE `LATER` (
  FROM `Recurrence` TO `Finding`
);

CREATE REL TABLE `MADE_IN` (
  FROM `Commitment` TO `Event`,
  FROM `Commitment` TO `Statement`,
  FROM `Observation` TO `Event`,
  FROM `Observation` TO `Statement`,
  FROM `Request` TO `Event`,
  FROM `Request` TO `Statement`
);

CREATE REL TABLE `ON_BEHALF_OF` (
  FROM `Membership` TO `Organization`,
  FROM `Statement` TO `Organization`
);

CREATE REL TABLE `ORGANIZER` (
  FROM `Event` TO `Organization`,
  FROM `Event` TO `Person`
);

CREATE REL TABLE `ORIGINAL` (
  FROM `Succession` TO `Organization`
);

CREATE REL TABLE `OVERSEEN` (
  FROM `Oversight` TO `Organization`
);

CREATE REL TABLE `OVERSEER` (
  FROM `Oversight` TO `Organization`
);

CREATE REL TABLE `PARENT` (
  FROM `Organization` TO `Organization`
);

CREATE REL TABLE `PARTICIPANT` (
  FROM `Event` TO `Organization`,
  FROM `Event` TO `Person`
);

CREATE REL TABLE `PART_OF` (
  FROM `Finding` TO `Finding`
);

CREATE REL TABLE `PERHAPS_FOR` (
  FROM `Statement` TO `Organization`
);

CREATE REL TABLE `PREVIOUS_INSPECTION` (
  FROM `Event` TO `Event`
);

CREATE REL TABLE `REQUESTER` (
  FROM `Request` TO `Organization`,
  FROM `Request` TO `Person`
);

CREATE REL TABLE `RESPONDS_TO` (
  FROM `Commitment` TO `Event`,
  FROM `Commitment` TO `Finding`,
  FROM `Commitment` TO `Request`,
  FROM `Commitment` TO `Statement`,
  FROM `Event` TO `Event`,
  FROM `Event` TO `Finding`,
  FROM `Event` TO `Request`,
  FROM `Event` TO `Statement`,
  FROM `Statement` TO `Event`,
  FROM `Statement` TO `Finding`,
  FROM `Statement` TO `Request`,
  FROM `Statement` TO `Statement`
);

CREATE REL TABLE `RESPONSIBLE` (
  FROM `Event` TO `Organization`,
  FROM `Finding` TO `Organization`
);

CREATE REL TABLE `RESULTING` (
  FROM `Succession` TO `Organization`
);

CREATE REL TABLE `SENDER` (
  FROM `Event` TO `Organization`,
  FROM `Event` TO `Person`
);

CREATE REL TABLE `SIGNATORY` (
  FROM `Event` TO `Organization`,
  FROM `Event` TO `Person`
);

CREATE REL TABLE `SPEAKER` (
  FROM `Statement` TO `Event`,
  FROM `Statement` TO `Organization`,
  FROM `Statement` TO `Person`
);

CREATE REL TABLE `WITHIN` (
  FROM `Area` TO `Area`
);

CREATE REL TABLE `SOURCE` (
  FROM `Area` TO `Document`,
  FROM `Commitment` TO `Document`,
  FROM `Document` TO `Document`,
  FROM `Duty` TO `Document`,
  FROM `Event` TO `Document`,
  FROM `Finding` TO `Document`,
  FROM `Membership` TO `Document`,
  FROM `Observation` TO `Document`,
  FROM `Organization` TO `Document`,
  FROM `Oversight` TO `Document`,
  FROM `Person` TO `Document`,
  FROM `Post` TO `Document`,
  FROM `Recurrence` TO `Document`,
  FROM `Request` TO `Document`,
  FROM `Responsibility` TO `Document`,
  FROM `Statement` TO `Document`,
  FROM `Succession` TO `Document`,
  FROM `Topic` TO `Document`,
  `record` STRING,
  `span_start` INT64,
  `span_end` INT64,
  `page` INT64,
  `cell` STRING,
  `method` STRING,
  `confidence` DOUBLE
);
