import BallerWeb

extension Settings {
    /// Who may say for whom he asks.
    func proxies() async throws -> TrustedProxies {
        TrustedProxies(
            try await proxyRanges(),
            field: try await value(SettingCatalog.forwardedField, as: TrustedProxies.Field.self)
        )
    }

    private func proxyRanges() async throws -> [AddressRange] {
        try await value(SettingCatalog.trustedProxies).split(separator: ",").map { part in
            let text = part.filter { $0 != " " }
            guard let range = AddressRange(text) else {
                throw SettingsError.outOfRange(
                    key: SettingCatalog.trustedProxies.key,
                    value: text,
                    allowed: "addresses such as 127.0.0.1 or networks such as 10.0.0.0/8, divided by commas"
                )
            }
            return range
        }
    }

    /// Whether nobody but this machine can ask a server at an address: no proxy speaks for others.
    func isPrivate(_ host: String) async throws -> Bool {
        Loopback.contains(host) ? try await proxyRanges().isEmpty : false
    }

    /// How much one client may ask for.
    func limits() async throws -> RateLimits {
        var limits = RateLimits()
        limits.isOn = try await value(SettingCatalog.rateLimit)
        limits.perSecond = try await value(SettingCatalog.rateLimitPerSecond, in: 1...1_000_000)
        limits.burst = try await value(SettingCatalog.rateLimitBurst, in: 1...10_000_000)
        limits.tableCost = try await value(SettingCatalog.rateLimitTableCost, in: 1...1_000_000)
        limits.statementsPerMinute = try await value(SettingCatalog.rateLimitStatements, in: 1...1_000_000)
        if let file = try await value(SettingCatalog.apiKeysFile) { limits.keys = try APIKeyFile(file).keys }
        return limits
    }
}
