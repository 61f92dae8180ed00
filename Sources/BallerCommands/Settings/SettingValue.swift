import Configuration

/// A type that a setting can have: text, an integer, or a Boolean.
protocol SettingValue: Sendable {
    /// The type's name in the documentation.
    static var typeName: String { get }
    /// The value at `key`, or `nil` if no provider has one; throws if a provider has a value of another type.
    static func fetch(_ key: ConfigKey, from reader: ConfigReader) async throws -> Self?
    /// The value as shown in the documentation and by `baller doctor`.
    var documented: String { get }
}

extension String: SettingValue {
    static var typeName: String { "text" }
    static func fetch(_ key: ConfigKey, from reader: ConfigReader) async throws -> String? {
        try await reader.fetchString(forKey: key)
    }
    var documented: String { self }
}

extension Int: SettingValue {
    static var typeName: String { "whole number" }
    static func fetch(_ key: ConfigKey, from reader: ConfigReader) async throws -> Int? {
        try await reader.fetchInt(forKey: key)
    }
    var documented: String { String(self) }
}

extension Bool: SettingValue {
    static var typeName: String { "true or false" }
    static func fetch(_ key: ConfigKey, from reader: ConfigReader) async throws -> Bool? {
        try await reader.fetchBool(forKey: key)
    }
    var documented: String { String(self) }
}

extension Optional: SettingValue where Wrapped: SettingValue {
    static var typeName: String { Wrapped.typeName }
    static func fetch(_ key: ConfigKey, from reader: ConfigReader) async throws -> Wrapped?? {
        try await Wrapped.fetch(key, from: reader)
    }
    var documented: String { self?.documented ?? "none" }
}
