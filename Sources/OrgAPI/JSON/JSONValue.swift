/// Any JSON value. The one free value of the wire; methods have types of their own.
public enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number without fraction and exponent that fits into 64 bits.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(Object)

  /// The members of an object in the order they stand; equal whatever the order.
  public struct Object: Sendable {
    /// Names are unique.
    public private(set) var members: [Member]

    public init() { members = [] }

    /// Of members with one name the last stands.
    public init(_ members: [Member]) {
      self.init()
      for member in members { self[member.name] = member.value }
    }

    /// Takes the members as they stand; the caller has made sure that no name stands twice.
    init(unique members: [Member]) { self.members = members }

    public subscript(name: String) -> JSONValue? {
      get { members.first { $0.name == name }?.value }
      set {
        let place = members.firstIndex { $0.name == name }
        switch (place, newValue) {
        case (let place?, let value?): members[place].value = value
        case (let place?, nil): members.remove(at: place)
        case (nil, let value?): members.append(Member(name, value))
        case (nil, nil): break
        }
      }
    }
  }

  /// One member of an object.
  public struct Member: Equatable, Sendable {
    public let name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// What a value is.
  public enum Kind: String, CaseIterable, Sendable {
    case null, boolean, integer, number, string, array, object
  }

  /// What this value is.
  public var kind: Kind {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

extension JSONValue.Object: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    guard left.members.count == right.members.count else { return false }
    if left.members == right.members { return true }
    let others = Dictionary(right.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    return left.members.allSatisfy { others[$0.name] == $0.value }
  }
}
