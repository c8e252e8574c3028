import OrgDomain

extension Scope {
  /// The scope as its column has it: `unit`, `subtree`, `line:industry` …
  var storedText: String {
    switch self {
    case .unit: "unit"
    case .subtree: "subtree"
    case .line(let line): "line:" + line.rawValue
    }
  }

  init?(storedText text: String) {
    guard let scope = Scope.all.first(where: { $0.storedText == text }) else { return nil }
    self = scope
  }

  private static var all: [Scope] { [.unit, .subtree] + Line.allCases.map(Scope.line) }
}
