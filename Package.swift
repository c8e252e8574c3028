// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: warnings are errors, imports are internal unless said otherwise.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tiaokuai",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "tiaokuai", targets: ["tiaokuai"]),
    .library(name: "OrgClient", targets: ["OrgClient"]),
  ],
  dependencies: [
    // GRDB links the system's libsqlite3; on Debian: apt-get install libsqlite3-dev
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Pure values and rules. Imports nothing but the standard library.
    .target(name: "OrgDomain", swiftSettings: settings),

    // Every SQL statement of the product, behind a small seam.
    .target(
      name: "OrgStorage",
      dependencies: ["OrgDomain"],
      resources: [.embedInCode("sql")],
      swiftSettings: settings),
    .target(
      name: "OrgStorageSQLite",
      dependencies: ["OrgStorage", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),

    // The wire's methods as types.
    .target(name: "OrgAPI", swiftSettings: settings),

    .target(
      name: "OrgBundle",
      dependencies: ["OrgDomain", "OrgAPI", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "OrgText", dependencies: ["OrgDomain", "OrgAPI"], swiftSettings: settings),
    .target(
      name: "OrgService",
      dependencies: [
        "OrgDomain", "OrgStorage", "OrgAPI", "OrgBundle",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings),

    .target(
      name: "JSONRPC",
      dependencies: [
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings),
    .target(
      name: "OrgRPC",
      dependencies: [
        "OrgService", "OrgAPI", "OrgDomain", "OrgText", "JSONRPC",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings),
    .target(
      name: "OrgClient",
      dependencies: ["OrgAPI", "JSONRPC"],
      swiftSettings: settings),

    .executableTarget(
      name: "tiaokuai",
      dependencies: [
        "OrgDomain", "OrgStorage", "OrgStorageSQLite", "OrgAPI", "OrgBundle", "OrgText", "OrgService", "OrgRPC",
        "OrgClient", "JSONRPC",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings),

    .testTarget(name: "OrgDomainTests", dependencies: ["OrgDomain"], swiftSettings: settings),
    .testTarget(
      name: "RoutingAgreementTests",
      dependencies: ["OrgDomain", "OrgBundle", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .testTarget(
      name: "OrgStorageTests",
      dependencies: ["OrgDomain", "OrgStorage", "OrgStorageSQLite", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(name: "OrgAPITests", dependencies: ["OrgAPI"], swiftSettings: settings),
    .testTarget(name: "OrgBundleTests", dependencies: ["OrgBundle", "OrgDomain", "OrgAPI"], swiftSettings: settings),
    .testTarget(
      name: "OrgTextTests", dependencies: ["OrgText", "OrgAPI", "OrgDomain", "OrgService"], swiftSettings: settings),
    .testTarget(
      name: "JSONRPCTests",
      dependencies: [
        "JSONRPC",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "OrgServiceTests",
      dependencies: [
        "OrgDomain", "OrgStorage", "OrgStorageSQLite", "OrgAPI", "OrgBundle", "OrgService",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "OrgRPCTests",
      dependencies: [
        "OrgDomain", "OrgStorageSQLite", "OrgAPI", "OrgBundle", "OrgService", "OrgRPC", "OrgClient", "JSONRPC",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ProductTests", dependencies: ["tiaokuai", "OrgClient", "OrgAPI", "OrgBundle", "JSONRPC"],
      exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "SimulationTests",
      dependencies: [
        "OrgDomain", "OrgStorage", "OrgStorageSQLite", "OrgAPI", "OrgService",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AccessAgreementTests",
      dependencies: [
        "OrgDomain", "OrgStorage", "OrgStorageSQLite", "OrgAPI", "OrgBundle", "OrgService", "OrgRPC", "OrgClient",
        "JSONRPC", .product(name: "Logging", package: "swift-log"), .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .testTarget(name: "TidyTests", swiftSettings: settings),
  ]
)
