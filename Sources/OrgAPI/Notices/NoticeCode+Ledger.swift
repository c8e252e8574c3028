extension NoticeCode {
  /// What stands against an entry of the ledger.
  public enum Ledger: String, CaseIterable, Sendable {
    /// Entries of the kind do not know this. Arguments: entry, entryKind.
    case notForKind
    /// Not in this phase. Arguments: entry, standing.
    case wrongPhase
    /// Only so many are left to fulfil. Arguments: entry, left.
    case tooMany
    /// A reason is required. Arguments: none.
    case reasonRequired
    /// Measures are still open. Arguments: problem, measures.
    case measuresOpen
    /// Whoever did the work does not confirm it. Arguments: none.
    case otherSide
    /// The body is not above the unit. Arguments: body, bodyName, unit, unitName.
    case notAbove
    /// Another body confirms it. Arguments: body, bodyName, wanted, wantedName.
    case notAsked
    /// The unit was not drawn. Arguments: unit, unitName, entry.
    case notInSample
    /// More were asked for than there are. Arguments: count, population.
    case sampleTooLarge
    /// The scheme does not know the word. Arguments: field, word, words (optional).
    case unknownWord
    /// A consequence bars it. Arguments: unit, unitName, rule, ruleName, document (optional), clause (optional).
    case barred
    /// The form needs a field. Arguments: field, form.
    case fieldNeeded
    /// The form does not take a field. Arguments: field, form.
    case fieldNotUsed
    /// The consequence is not advised now. Arguments: rule, unit, unitName.
    case notAdvised
    /// The consequence was confirmed or dismissed. Arguments: rule, unit, unitName, entry.
    case consequenceSettled
    /// The decision is not being publicised. Arguments: case, until (optional).
    case notPublicised
    /// The entry belongs to another unit. Arguments: entry, unit, unitName.
    case otherParent
    /// No body keeps the unit's ledger. Arguments: unit, unitName.
    case noRectifier
    /// No phase of the matter is over. Arguments: matter.
    case permitNotNeeded

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .notForKind: ["entry", "entryKind"]
      case .wrongPhase: ["entry", "standing"]
      case .tooMany: ["entry", "left"]
      case .reasonRequired: []
      case .measuresOpen: ["problem", "measures"]
      case .otherSide: []
      case .notAbove: ["body", "bodyName", "unit", "unitName"]
      case .notAsked: ["body", "bodyName", "wanted", "wantedName"]
      case .notInSample: ["unit", "unitName", "entry"]
      case .sampleTooLarge: ["count", "population"]
      case .unknownWord: ["field", "word", "words"]
      case .barred: ["unit", "unitName", "rule", "ruleName", "document", "clause"]
      case .fieldNeeded: ["field", "form"]
      case .fieldNotUsed: ["field", "form"]
      case .notAdvised: ["rule", "unit", "unitName"]
      case .consequenceSettled: ["rule", "unit", "unitName", "entry"]
      case .notPublicised: ["case", "until"]
      case .otherParent: ["entry", "unit", "unitName"]
      case .noRectifier: ["unit", "unitName"]
      case .permitNotNeeded: ["matter"]
      }
    }
  }
}
