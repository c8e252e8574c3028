/// The lists of words whose names may stand in a sentence.
enum WordList: CaseIterable {
  case unitKind, category, line, action, command, phase, verdict, permission, role, matter, scope, object, shape
  case entryKind, entryPhase, particular, form

  /// The list from which an argument takes its values; nil for an argument that is no word.
  init?(argument: String) {
    switch argument {
    case "kind": self = .unitKind
    case "category": self = .category
    case "line": self = .line
    case "action", "waiting": self = .action
    case "command": self = .command
    case "phase": self = .phase
    case "verdict": self = .verdict
    case "permission": self = .permission
    case "role": self = .role
    case "matter", "matters": self = .matter
    case "scope": self = .scope
    case "object": self = .object
    case "entryKind", "evidence", "wanted": self = .entryKind
    case "standing": self = .entryPhase
    case "particular": self = .particular
    case "form": self = .form
    case "expected", "found", "feature": self = .shape
    default: return nil
    }
  }
}

/// Where a case stands, without the step or verdict.
enum PhaseWord: String, CaseIterable {
  case draft, inReview, decided, published, closed, returned, withdrawn
}

/// How the answers of several bodies make one, without weights.
enum ModeWord: String, CaseIterable {
  case all, any, vote
}

/// What a measure must say.
enum ParticularWord: String, CaseIterable {
  case quantity, person, timeLimit
}

/// What sort of problem, order or inspection it is.
enum FormWord: String, CaseIterable {
  case atOnce, planned, needsSuperior
  case warning, finish, criticism, praise
  case concentrated, random
}

/// How far a grant reaches.
enum ScopeWord: String, CaseIterable {
  case unit, subtree
  case affiliation = "line:affiliation"
  case territory = "line:territory"
  case industry = "line:industry"
}

/// What has a code of its own.
enum ObjectWord: String, CaseIterable {
  case tenant, unit, user, campaign, rule, document
}

/// What a value may be, in JSON and YAML, and what of YAML is not used.
enum ShapeWord: String, CaseIterable {
  case object, array, string, integer, number, boolean, null
  case text, list, mapping, body, nothing
  case anchor, alias, tag, directive, complexKey
}
