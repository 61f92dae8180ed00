-- about: Every name by which something is found, read into memory when an artifact is opened; a thing's names lie together, the one that it is shown under first.
-- reads: search_names
SELECT
    entry_type,
    entry_key,
    name,
    search_name,
    is_title,
    entry_id,
    first_season_year,
    last_season_year,
    team_id,
    position,
    is_active,
    weight
FROM search_names
ORDER BY
    entry_type,
    entry_key,
    is_title DESC,
    search_name;
