/// Settings, the set-up words and revisions.
enum SettingStatement: String, SQLStatement {
  case value = "SELECT value FROM setting WHERE name = ?1"
  case setValue = """
    INSERT INTO setting (name, value) VALUES (?1, ?2)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
    """
  case currentRevision = "SELECT COALESCE(MAX(revision), 0) FROM revision"
  /// The last one that stood before a moment, and the one in which the first unit was founded.
  case revisionBefore = """
    SELECT COALESCE((SELECT MAX(revision) FROM revision WHERE recorded_at < ?1), 0),
      COALESCE((SELECT MIN(from_revision) FROM unit_version WHERE unit_id = (SELECT MIN(unit_id) FROM unit)), 0)
    """
  case revision = "SELECT revision, recorded_at, event_seq FROM revision WHERE revision = ?1"
  /// Walks back from the newest.
  case newestRevisionBefore = """
    SELECT revision, recorded_at, event_seq FROM revision WHERE revision > 0 AND recorded_at < ?1
    ORDER BY revision DESC LIMIT 1
    """
  case appendRevision = "INSERT INTO revision (revision, recorded_at, event_seq) VALUES (?1, ?2, ?3)"
  case vocabulary = "SELECT body FROM vocabulary_version ORDER BY from_revision DESC LIMIT 1"
  case vocabularyAsOf = """
    SELECT body FROM vocabulary_version WHERE from_revision <= ?1 ORDER BY from_revision DESC LIMIT 1
    """
  case closeVocabulary = """
    UPDATE vocabulary_version SET until_revision = ?1 WHERE from_revision < ?1 AND until_revision IS NULL
    """
  case insertVocabulary = """
    INSERT INTO vocabulary_version (from_revision, until_revision, body) VALUES (?1, NULL, ?2)
    ON CONFLICT (from_revision) DO UPDATE SET body = excluded.body
    """
}
