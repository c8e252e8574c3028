/// The first mistake found in the parameters of a request, with its place. Answered as -32602.
public struct ParamsError: Error, Equatable, Sendable {
  /// The place, such as `steps[2].body`; empty for the parameters as a whole.
  public let path: String
  /// What is wrong there.
  public let problem: Problem

  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// What can be wrong at one place.
  public enum Problem: Equatable, Sendable {
    /// The bytes are no JSON text.
    case notJSON(JSONReadingError)
    /// A required field is not there.
    case missing
    /// The object has no such field; these it has.
    case unknownField(known: [String])
    case wrongType(expected: JSONValue.Kind, found: JSONValue.Kind)
    /// None of the words that may stand there.
    case notAllowed(found: String, allowed: [String])
    /// A text of the wrong form; the limit says which form.
    case badFormat(found: String, FieldLimit)
    /// A number beyond the range.
    case outOfRange(ClosedRange<Int>)
    /// A text or list of the wrong length; lengths in characters, bytes or entries as the limit says.
    case wrongLength(found: Int, FieldLimit)
    /// The field must be there because of another, such as `agree: false`.
    case requiredBecause(String)
    /// None of these fields is there, and one must be.
    case nothingGiven(fields: [String])
    /// A value that the type itself refuses.
    case refused(String)
  }
}

extension ParamsError: CustomStringConvertible {
  /// An English sentence: the place and what to do.
  public var description: String {
    let place = path.isEmpty ? "params" : "params.\(path)"
    return switch problem {
    case .notJSON(let error): "\(place): \(error)"
    case .missing: "\(place): required, but not there"
    case .unknownField(let known):
      "\(place): no such field" + (known.isEmpty ? "; there are none" : "; known are \(known.joined(separator: ", "))")
    case .wrongType(let expected, let found): "\(place): must be \(expected.rawValue), is \(found.rawValue)"
    case .notAllowed(let found, let allowed):
      "\(place): “\(found.prefix(80))” is none of \(allowed.joined(separator: ", "))"
    case .badFormat(_, let limit): "\(place): must be \(limit)"
    case .outOfRange(let range): "\(place): must be \(FieldLimit.integer(range))"
    case .wrongLength(let found, let limit): "\(place): must be \(limit); this has \(found)"
    case .requiredBecause(let reason): "\(place): required with \(reason)"
    case .nothingGiven(let fields): "\(place): give at least one of \(fields.joined(separator: ", "))"
    case .refused(let reason): "\(place): \(reason)"
    }
  }
}
