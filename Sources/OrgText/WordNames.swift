import OrgAPI
import OrgDomain

/// The names of the vocabulary's words in one language.
///
/// Words of closed lists always have a name; of the open ones (category, role, matter) those of the product have.
protocol WordNames: Sendable {
  static func name(of kind: UnitKind) -> String
  static func name(of line: Line) -> String
  static func name(of action: StepAction) -> String
  static func name(of phase: PhaseWord) -> String
  static func name(of verdict: CasePhase.Verdict) -> String
  static func name(of permission: Permission) -> String
  static func name(of command: CaseCommand.Kind) -> String
  static func name(of opinion: CaseStep.Answer.Opinion) -> String
  static func name(of status: Unit.Status) -> String
  static func name(of mode: ModeWord) -> String
  static func name(of scope: ScopeWord) -> String
  static func name(of object: ObjectWord) -> String
  static func name(of shape: ShapeWord) -> String
  static func name(of kind: ErrorKind) -> String
  static func name(of kind: EntryKind) -> String
  static func name(of phase: EntryPhase) -> String
  static func name(of particular: ParticularWord) -> String
  static func name(of form: FormWord) -> String
  /// Nil for a category of the tenant's own.
  static func name(ofCategory word: String) -> String?
  /// Nil for a role of the tenant's own.
  static func name(ofRole word: String) -> String?
  /// Nil for a matter of the tenant's own.
  static func name(ofMatter word: String) -> String?
}

extension WordNames {
  /// The name of a word that is the value of an argument; the word itself where it has no name.
  static func name(ofWord word: String, in argument: String) -> String {
    guard let list = WordList(argument: argument) else { return word }
    let name: String? =
      switch list {
      case .unitKind: UnitKind(rawValue: word).map(name)
      case .category: name(ofCategory: word)
      case .line: Line(rawValue: word).map(name)
      case .action: StepAction(rawValue: word).map(name)
      case .command: CaseCommand.Kind(rawValue: word).map(name)
      case .phase: PhaseWord(rawValue: word).map(name)
      case .verdict: CasePhase.Verdict(rawValue: word).map(name)
      case .permission: Permission(rawValue: word).map(name)
      case .role: name(ofRole: word)
      case .matter: name(ofMatter: word)
      case .scope: ScopeWord(rawValue: word).map(name)
      case .object: ObjectWord(rawValue: word).map(name)
      case .shape: ShapeWord(rawValue: word).map(name)
      case .entryKind: EntryKind(rawValue: word).map(name)
      case .entryPhase: EntryPhase(rawValue: word).map(name)
      case .particular: ParticularWord(rawValue: word).map(name)
      case .form: FormWord(rawValue: word).map(name)
      }
    return name ?? word
  }
}
