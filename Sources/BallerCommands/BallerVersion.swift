/// The version of this code, written into every manifest.
enum BallerVersion {
    static let current = "0.1.0"
}
