extension PageTypes {
    static let lists: [PageType] = []
}
