@testable import OrgDomain

/// Entries of every kind, as tests need them.
enum SampleEntry {
  static let author = UserNumber(rawValue: 1)
  static let other = UserNumber(rawValue: 2)
  static let unit = UnitIndex(3)
  static let body = UnitIndex(0)

  /// One content of each kind.
  static func content(_ kind: EntryKind, count: Int = 3) -> EntryContent {
    let part = PartCode(rawValue: "part")
    let word = SchemeWord(rawValue: "word")
    let day = Day(daysSinceEpoch: 15_500)
    return switch kind {
    case .ballot: .ballot(BallotTally(part: part, held: day, groups: []))
    case .survey: .survey(SurveyCounts(part: part))
    case .scores: .scores(ScoreSheet(part: part, form: word, points: [word: .whole(80)]))
    case .paper: .paper(Paper(part: part))
    case .problem: .problem(.planned)
    case .measure: .measure(MeasurePlan(aim: .conversion))
    case .help: .help(word, helper: nil)
    case .order: .order(.warning, matter: nil)
    case .inspection: .inspection(Inspection(form: .concentrated, seed: nil, population: 1, sample: [unit]))
    case .finding: .finding(passed: true)
    case .commitment: .commitment(Commitment(maker: .organization, count: count))
    case .comment: .comment(isCollective: false)
    case .satisfaction: .satisfaction(of: .members, satisfied: 3, asked: 4)
    case .record: .record(word, count: count, on: day)
    case .honour: .honour(word)
    case .nomination: .nomination(word)
    case .task: .task(phase: nil, owner: author)
    case .permit: .permit(.target)
    case .objection: .objection
    case .consequence: .consequence("rule", isConfirmed: true)
    }
  }

  /// An entry that was made, in any phase.
  static func entry(
    _ kind: EntryKind, in phase: EntryPhase? = nil, count: Int = 3, fulfilled: Int = 0, due: Day? = nil
  ) -> Entry {
    Entry(
      stored: EntryNumber(rawValue: 7), unit: unit, body: body, campaign: "2012",
      author: author, content: content(kind, count: count), phase: phase ?? kind.firstPhase, due: due,
      fulfilled: fulfilled, revision: 1)
  }

  static func context(
    _ user: UserNumber = other, hasReason: Bool = true, openMeasures: [EntryNumber] = []
  ) -> EntryMachine.Context {
    EntryMachine.Context(user: user, body: body, hasReason: hasReason, openMeasures: openMeasures)
  }

  /// What a command makes of an entry, or why it is refused.
  static func outcome(
    _ command: EntryCommand, on entry: Entry, in context: EntryMachine.Context = context()
  ) -> Result<[EntryEvent], EntryRefusal> {
    do {
      return .success(try EntryMachine.decide(command, on: entry, in: context))
    } catch {
      return .failure(error)
    }
  }
}
