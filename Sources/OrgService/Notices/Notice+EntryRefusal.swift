public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why a command on an entry of the ledger is refused.
  public init(_ refusal: EntryRefusal, of entry: Entry) {
    let arguments = NoticeArguments()
    let named = arguments.with("entry", entry.number.rawValue)
    switch refusal {
    case .notForKind(_, let kind): self.init(.ledger(.notForKind), named.with("entryKind", word: kind))
    case .wrongPhase(_, let phase): self.init(.ledger(.wrongPhase), named.with("standing", word: phase))
    case .tooMany(let left): self.init(.ledger(.tooMany), named.with("left", left))
    case .reasonRequired: self.init(.ledger(.reasonRequired), arguments)
    case .measuresOpen(let measures):
      self.init(
        .ledger(.measuresOpen),
        arguments.with("problem", entry.number.rawValue).with("measures", list: measures.map(\.rawValue)))
    case .otherSide: self.init(.ledger(.otherSide), arguments)
    }
  }
}
