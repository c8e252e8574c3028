@testable import OrgDomain

/// What the machine answers to every command in every place, by every sort of actor: the law of a case as a table.
enum CaseTable {
  /// Who tries it.
  enum Actor: CaseIterable, Sendable {
    /// The subject's secretary.
    case subject
    /// The person of the body whose command it is; for the subject's commands, the person of the first body.
    case body
    /// A person of a body that has no part in the case.
    case outsider
  }

  /// What comes of it. A refusal by what stands in the way.
  enum Cell: Character, CaseIterable, Sendable {
    case accepted = "+"
    case wrongPhase = "P"
    case wrongStep = "S"
    case notAwaited = "N"
    case otherSide = "O"
    case noSuchPlace = "X"
    case noDocument = "D"
    case notOutside = "-"
    case nothingToTakeBack = "B"
    case actedSince = "A"
    case heldBy = "H"
    case notDelegate = "E"
    case signersAwaited = "G"
    case noSuchSigner = "Q"
  }

  static let columns: [CaseCommand.Kind] = [
    .save, .submit, .withdraw, .conduct, .review, .concur, .sign, .decide, .return, .guide, .file, .evidence, .publish,
    .reopen, .close, .recordOutside, .takeBack, .transfer, .delegate, .handBack, .addSigner, .removeSigner, .proceed,
  ]

  // sv save, sm submit, wd withdraw, cd conduct, rv review, cc concur, sg sign, de decide, rt return, gd guide, fl file,
  // ev evidence, pu publish, ro reopen, cl close, ou recordOutside, tb takeBack, tf transfer, dg delegate, hb handBack,
  // as addSigner, rs removeSigner, pr proceed. Who may speak for a unit is judged before the machine, so that it lets an
  // outsider save and submit; nobody asks who closes.
  static let subject = """
    .         sv sm wd  cd rv cc sg de  rt gd fl ev pu ro cl ou  tb tf dg hb as rs pr
    empty     +  D  +   P  P  P  P  P   P  P  P  +  P  P  P  P   P  P  P  P  P  P  P
    draft     +  +  +   P  P  P  P  P   P  P  P  +  P  P  P  P   P  P  P  P  P  P  P
    conduct   P  P  +   N  S  S  S  S   N  O  P  P  P  P  P  -   O  N  N  N  N  N  S
    review    P  P  A   S  N  S  S  S   N  O  P  P  P  P  P  -   O  N  N  N  N  N  S
    concur    P  P  A   S  S  N  S  S   N  O  P  P  P  P  P  -   O  N  N  N  N  N  N
    sign      P  P  A   S  S  S  N  S   N  O  P  P  P  P  P  -   O  N  N  N  N  N  S
    decide    P  P  A   S  S  S  S  N   N  O  P  P  P  P  P  -   O  N  N  N  N  N  S
    lodged    P  P  +   S  S  S  S  S   N  O  N  P  P  P  P  -   O  N  N  N  N  N  S
    handed    P  P  +   N  S  S  S  S   N  O  P  P  P  P  P  -   O  N  N  N  N  N  S
    joined    P  P  +   N  S  S  S  S   N  O  P  P  P  P  P  -   O  N  N  N  N  N  S
    approved  P  P  P   P  P  P  P  P   P  P  O  P  X  X  +  P   P  P  P  P  P  P  P
    rejected  +  +  P   P  P  P  P  P   P  P  O  +  P  P  P  P   P  P  P  P  P  P  P
    published P  P  P   P  P  P  P  P   P  P  O  P  P  X  +  P   P  P  P  P  P  P  P
    closed    P  P  P   P  P  P  P  P   P  P  P  P  P  X  P  P   P  P  P  P  P  P  P
    returned  +  +  +   P  P  P  P  P   P  P  P  +  P  P  P  P   P  P  P  P  P  P  P
    withdrawn +  +  P   P  P  P  P  P   P  P  P  +  P  P  P  P   P  P  P  P  P  P  P
    """

  static let body = """
    .         sv sm wd  cd rv cc sg de  rt gd fl ev pu ro cl ou  tb tf dg hb as rs pr
    empty     +  D  +   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    draft     +  +  +   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    conduct   P  P  +   +  S  S  S  S   +  +  P  +  P  P  P  +   B  +  +  E  +  Q  S
    review    P  P  O   S  +  S  S  S   +  +  P  +  P  P  P  +   +  +  +  E  +  Q  S
    concur    P  P  O   S  S  +  S  S   +  +  P  +  P  P  P  +   +  +  +  E  +  Q  +
    sign      P  P  O   S  S  S  +  S   +  +  P  +  P  P  P  +   +  +  +  E  +  Q  S
    decide    P  P  O   S  S  S  S  +   +  +  P  +  P  P  P  +   +  +  +  E  +  Q  S
    lodged    P  P  +   S  S  S  S  S   +  +  +  +  P  P  P  +   B  +  +  E  S  Q  S
    handed    P  P  +   H  S  S  S  S   H  +  P  +  P  P  P  H   B  +  H  +  H  H  S
    joined    P  P  O   G  S  S  S  S   +  +  P  +  P  P  P  G   B  +  +  E  +  +  S
    approved  P  P  P   P  P  P  P  P   P  P  +  P  +  +  +  P   P  P  P  P  P  P  P
    rejected  O  O  P   P  P  P  P  P   P  P  +  P  P  P  P  P   P  P  P  P  P  P  P
    published P  P  P   P  P  P  P  P   P  P  +  P  P  +  +  P   P  P  P  P  P  P  P
    closed    P  P  P   P  P  P  P  P   P  P  P  P  P  +  P  P   P  P  P  P  P  P  P
    returned  O  O  O   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    withdrawn +  +  P   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    """

  static let outsider = """
    .         sv sm wd  cd rv cc sg de  rt gd fl ev pu ro cl ou  tb tf dg hb as rs pr
    empty     +  D  +   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    draft     +  +  +   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    conduct   P  P  +   N  S  S  S  S   N  X  P  N  P  P  P  N   B  N  N  N  N  N  S
    review    P  P  A   S  N  S  S  S   N  X  P  N  P  P  P  N   B  N  N  N  N  N  S
    concur    P  P  A   S  S  N  S  S   N  X  P  N  P  P  P  N   B  N  N  N  N  N  N
    sign      P  P  A   S  S  S  N  S   N  X  P  N  P  P  P  N   B  N  N  N  N  N  S
    decide    P  P  A   S  S  S  S  N   N  X  P  N  P  P  P  N   B  N  N  N  N  N  S
    lodged    P  P  +   S  S  S  S  S   N  X  N  N  P  P  P  N   B  N  N  N  N  N  S
    handed    P  P  +   N  S  S  S  S   N  X  P  N  P  P  P  N   B  N  N  N  N  N  S
    joined    P  P  +   N  S  S  S  S   N  X  P  N  P  P  P  N   B  N  N  N  N  N  S
    approved  P  P  P   P  P  P  P  P   P  P  X  P  X  X  +  P   P  P  P  P  P  P  P
    rejected  +  +  P   P  P  P  P  P   P  P  X  P  P  P  P  P   P  P  P  P  P  P  P
    published P  P  P   P  P  P  P  P   P  P  X  P  P  X  +  P   P  P  P  P  P  P  P
    closed    P  P  P   P  P  P  P  P   P  P  P  P  P  X  P  P   P  P  P  P  P  P  P
    returned  +  +  +   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    withdrawn +  +  P   P  P  P  P  P   P  P  P  P  P  P  P  P   P  P  P  P  P  P  P
    """

  static func text(_ actor: Actor) -> String {
    switch actor {
    case .subject: subject
    case .body: body
    case .outsider: outsider
    }
  }

  /// The table of an actor as it is read; a line or a cell that cannot be read is not there.
  static func rows(_ actor: Actor) -> [CasePlace: [Cell]] {
    var rows: [CasePlace: [Cell]] = [:]
    for line in text(actor).split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ")
      guard let place = words.first.flatMap({ CasePlace(rawValue: String($0)) }) else { continue }
      rows[place] = words.dropFirst().compactMap { $0.count == 1 ? $0.first.flatMap(Cell.init(rawValue:)) : nil }
    }
    return rows
  }

  static func cell(_ place: CasePlace, _ kind: CaseCommand.Kind, _ actor: Actor) -> Cell? {
    guard let row = rows(actor)[place], let column = columns.firstIndex(of: kind), row.indices.contains(column) else {
      return nil
    }
    return row[column]
  }
}
