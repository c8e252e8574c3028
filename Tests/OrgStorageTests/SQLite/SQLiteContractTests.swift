import Testing

@Suite struct SQLiteContractTests {
  @Test(arguments: StorageContract.Promise.allCases) func keeps(_ promise: StorageContract.Promise) async throws {
    try await StorageContract(makeDatabase: { try FolderDatabase() }).check(promise)
  }
}
