/// Every statement of the product, by the database it belongs to.
package enum StatementCatalogue {
  /// What a tenant's database is asked.
  package static let tenant: [any SQLStatement] = groups([
    MigrationStatement.self, SettingStatement.self, UnitStatement.self, AccountStatement.self, GrantStatement.self,
    RulebookStatement.self, SchemeStatement.self, CampaignStatement.self, CaseStatement.self, CasePartStatement.self,
    CaseTextStatement.self, CaseTellingStatement.self, GradeStatement.self, LedgerStatement.self,
    LedgerTextStatement.self, EventStatement.self,
    RequestStatement.self, SetupStatement.self, AttachmentStatement.self, CalendarStatement.self,
    DelegationStatement.self, SuccessionStatement.self, PlannedChangeStatement.self, MemberStatement.self,
  ])

  /// What the installation's database is asked.
  package static let system: [any SQLStatement] = groups([
    MigrationStatement.self, RequestStatement.self, SystemStatement.self,
  ])

  private static func groups(_ types: [any SQLStatement.Type]) -> [any SQLStatement] {
    types.flatMap { cases(of: $0) }
  }

  private static func cases<S: SQLStatement>(of type: S.Type) -> [any SQLStatement] {
    type.allCases.map { $0 as any SQLStatement }
  }
}
