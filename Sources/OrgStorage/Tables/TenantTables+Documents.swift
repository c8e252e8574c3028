import OrgDomain

extension TenantTables {
  /// All documents by code.
  public func documents() throws(StorageError) -> [StoredDocument] {
    var result: [StoredDocument] = []
    for row in try connection.rows(RulebookStatement.documents) {
      result.append(
        StoredDocument(
          code: try row.code(0), title: try row.text(1), issuer: try row.text(2), number: try row.optionalText(3),
          signer: try row.optionalText(4), issuedOn: try row.optionalText(5), printedOn: try row.optionalText(6),
          isDraft: try row.flag(7)))
    }
    return result
  }

  /// Adds a document, or replaces the one of that code.
  public func upsert(_ document: StoredDocument) throws(StorageError) {
    try connection.execute(
      RulebookStatement.putDocument,
      [
        SQLValue(document.code), .text(document.title), .text(document.issuer), SQLValue(document.number),
        SQLValue(document.signer), SQLValue(document.issuedOn), SQLValue(document.printedOn),
        SQLValue(document.isDraft),
      ])
  }
}
