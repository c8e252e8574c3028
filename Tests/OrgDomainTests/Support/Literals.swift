@testable import OrgDomain

// Codes and words written down as literals; a literal that is none stops the test run.

extension Code: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) {
    guard let code = Code(text) else { preconditionFailure("no code: \(text)") }
    self = code
  }
}

extension Category: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension Trait: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension Matter: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension RoleName: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension UserNumber: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension GrantNumber: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

extension Instant: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int64) { self.init(milliseconds: value) }
}

extension UnitIndex: ExpressibleByIntegerLiteral {
  init(integerLiteral value: UInt32) { self.init(rawValue: value) }
}
