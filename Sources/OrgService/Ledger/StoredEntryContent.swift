import Foundation
import OrgDomain

/// What an entry says in numbers and codes, as events and rows carry it: flat, a field where its kind has one. Days are
/// `YYYY-MM-DD`, points tenths, units and users numbers; the seed is text, for it has 64 bits.
struct StoredEntryContent: Codable, Equatable, Sendable {
  /// A group's tallies.
  struct Group: Codable, Equatable, Sendable {
    let group: String?
    let entitled: Int
    let present: Int
    let votes: [String: Int]
    let invalid: Int
  }

  var part: String?
  var day: String?
  var groups: [Group]?
  var methods: [String: Int]?
  var questionnaires: [String: Int]?
  var appraised: Int?
  var entitled: Int?
  var heard: [String]?
  var form: String?
  var points: [String: Int]?
  var number: String?
  var problemClass: String?
  var aim: String?
  /// A form of help, a record, an honour.
  var word: String?
  var helper: UInt32?
  var matter: String?
  var seed: String?
  var population: Int?
  var sample: [UInt32]?
  var passed: Bool?
  var maker: String?
  var count: Int?
  var namedByMasses: Int?
  var channel: String?
  var collective: Bool?
  var satisfied: Int?
  var asked: Int?
  var phase: String?
  var owner: Int64?
  var rule: String?
  var confirmed: Bool?
  /// The documents that go with it.
  var attachments: [Int64]?

  /// Deterministic JSON, so that equal contents have equal texts.
  func text() throws -> String { String(decoding: try JSONText.encode(self), as: UTF8.self) }

  /// Nil where the text was not written by this product.
  static func read(_ text: String) -> StoredEntryContent? {
    try? JSONDecoder().decode(StoredEntryContent.self, from: Data(text.utf8))
  }
}

extension StoredEntryContent {
  /// What an entry says, and the documents that go with it.
  init(of entry: Entry) {
    self.init(entry.content)
    attachments = entry.attachments.isEmpty ? nil : entry.attachments.map(\.rawValue)
  }

  var attachmentNumbers: [AttachmentNumber] { (attachments ?? []).map(AttachmentNumber.init(rawValue:)) }

  init(_ content: EntryContent) {
    switch content {
    case .ballot(let tally): set(tally)
    case .survey(let counts): set(counts)
    case .scores(let sheet): set(sheet)
    case .paper(let paper): (part, number, day) = (paper.part.rawValue, paper.number, paper.day?.description)
    case .problem(let sort): problemClass = sort.rawValue
    case .measure(let plan): aim = plan.aim.rawValue
    case .help(let form, let helper): (word, self.helper) = (form.rawValue, helper?.rawValue)
    case .order(let form, let matter): (self.form, self.matter) = (form.rawValue, matter?.rawValue)
    case .inspection(let inspection): set(inspection)
    case .finding(let passed): self.passed = passed
    case .commitment(let commitment): set(commitment)
    case .comment(let isCollective): collective = isCollective
    case .satisfaction(let maker, let satisfied, let asked):
      (self.maker, self.satisfied, self.asked) = (maker.rawValue, satisfied, asked)
    case .record(let record, let count, let day):
      (word, self.count, self.day) = (record.rawValue, count, day.description)
    case .honour(let honour), .nomination(let honour): word = honour.rawValue
    case .task(let phase, let owner): (self.phase, self.owner) = (phase?.rawValue, owner.rawValue)
    case .permit(let matter): self.matter = matter.rawValue
    case .objection: break
    case .consequence(let rule, let isConfirmed): (self.rule, confirmed) = (rule.text, isConfirmed)
    }
  }

  private mutating func set(_ tally: BallotTally) {
    part = tally.part.rawValue
    day = tally.held.description
    groups = tally.groups.map { group in
      Group(
        group: group.group?.rawValue, entitled: group.entitled, present: group.present, votes: texts(group.votes),
        invalid: group.invalid)
    }
  }

  private mutating func set(_ counts: SurveyCounts) {
    part = counts.part.rawValue
    methods = texts(counts.methods)
    questionnaires = texts(counts.questionnaires)
    appraised = counts.appraised
    entitled = counts.entitled
    heard = counts.heard.map(\.rawValue)
  }

  private mutating func set(_ sheet: ScoreSheet) {
    part = sheet.part.rawValue
    form = sheet.form.rawValue
    points = texts(sheet.points.mapValues(\.tenths))
  }

  private mutating func set(_ inspection: Inspection) {
    form = inspection.form.rawValue
    seed = inspection.seed.map { String($0) }
    population = inspection.population
    sample = inspection.sample.map(\.rawValue)
  }

  private mutating func set(_ commitment: Commitment) {
    maker = commitment.maker.rawValue
    count = commitment.count
    namedByMasses = commitment.namedByMasses
    channel = commitment.channel?.rawValue
  }

  private func texts(_ counts: [SchemeWord: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
  }
}
