/// What a tree holds of a unit beside its texts: 40 bytes, with other units by their places.
struct UnitRecord: BitwiseCopyable {
  /// In the place of a unit that there is not.
  static let nobody = UInt32.max

  /// The unit at a place, where there is one.
  static func index(_ place: UInt32) -> UnitIndex? { place == nobody ? nil : UnitIndex(rawValue: place) }

  var parent = nobody
  var industry = nobody
  var territory = nobody
  /// The children form a ring in the order of their places, which the parent enters at its last: the first follows it.
  var lastChild = nobody
  var nextSibling = nobody
  var memberCount: UInt32 = 0
  var category: UInt32 = 0
  var traitSet: UInt32 = 0
  /// Where the unit's code, and behind it its name, begin in the texts of its page.
  var textStart: UInt32 = 0
  var codeLength: UInt8 = 0
  private(set) var kindOrdinal: UInt8 = 0
  private var marks: Marks = []

  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let outside = Marks(rawValue: 1)
    static let dissolved = Marks(rawValue: 2)
    static let office = Marks(rawValue: 4)

    mutating func set(_ mark: Marks, _ isSet: Bool) {
      if isSet { formUnion(mark) } else { subtract(mark) }
    }
  }

  var isOutside: Bool {
    get { marks.contains(.outside) }
    set { marks.set(.outside, newValue) }
  }

  var isDissolved: Bool {
    get { marks.contains(.dissolved) }
    set { marks.set(.dissolved, newValue) }
  }

  /// Whether a child has, or once had, a trait: the index of offices has entries of such a unit only.
  var hasOffices: Bool {
    get { marks.contains(.office) }
    set { marks.set(.office, newValue) }
  }

  var kind: UnitKind {
    get { UnitKind.byOrdinal[Int(kindOrdinal)] }
    set { kindOrdinal = newValue.ordinal }
  }

  /// The unit's own superior on a line.
  subscript(line: Line) -> UInt32 {
    get {
      switch line {
      case .affiliation: parent
      case .territory: territory
      case .industry: industry
      }
    }
    set {
      switch line {
      case .affiliation: parent = newValue
      case .territory: territory = newValue
      case .industry: industry = newValue
      }
    }
  }
}

extension UnitKind {
  /// How many there are: a constant, for `byOrdinal` is made when it is first asked.
  static let count = 7
  static let byOrdinal = allCases.sorted { $0.ordinal < $1.ordinal }

  var ordinal: UInt8 {
    switch self {
    case .committee: 0
    case .generalBranch: 1
    case .branch: 2
    case .workCommittee: 3
    case .leadingGroup: 4
    case .department: 5
    case .site: 6
    }
  }
}
