-- about: One row per player, season, part of it, team and basis: averages per game, per 36 minutes or per 100 possessions, as Basketball-Reference prints them.
-- key: source_url, basis, page_row
-- reads: raw_bref__player_per_game, raw_bref__profile_per_game, raw_bref__team_player_per_game, raw_bref__player_per_minute, raw_bref__profile_per_minute, raw_bref__team_player_per_minute, raw_bref__player_per_poss, raw_bref__profile_per_poss, raw_bref__team_player_per_poss, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
-- runs: portable
SELECT
    @player_line(1, records.league, records.player_name, records.is_combined_totals),
    'PER_GAME' AS basis, -- What the averages are of: PER_GAME, PER_36_MINUTES or PER_100_POSSESSIONS (of the team).
    CAST(NULL AS INTEGER) AS season_minutes_played,
    records.minutes_played, -- Minutes a game; NULL for the other bases.
    @box_columns(records),
    CAST(NULL AS DOUBLE) AS offensive_rating, -- Points produced in 100 possessions; NULL for the other bases.
    CAST(NULL AS DOUBLE) AS defensive_rating, -- Points allowed in 100 possessions; NULL for the other bases.
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_per_game) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    @player_line(2, records.league, people.name, records.is_combined_totals),
    'PER_GAME',
    CAST(NULL AS INTEGER),
    records.minutes_played,
    @box_columns(records),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__profile_per_game) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_profile_names AS people ON records.player_id = people.player_id
UNION ALL
SELECT
    @player_line(3, pages.league, records.player_name, FALSE),
    'PER_GAME',
    CAST(NULL AS INTEGER),
    records.minutes_played,
    @box_columns(records),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_player_per_game) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
UNION ALL
SELECT
    @player_line(1, records.league, records.player_name, records.is_combined_totals),
    'PER_36_MINUTES',
    records.minutes_played,
    CAST(NULL AS DOUBLE),
    @box_columns(records),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_per_minute) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    @player_line(2, records.league, people.name, records.is_combined_totals),
    'PER_36_MINUTES',
    records.minutes_played,
    CAST(NULL AS DOUBLE),
    @box_columns(records),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__profile_per_minute) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_profile_names AS people ON records.player_id = people.player_id
UNION ALL
SELECT
    @player_line(3, pages.league, records.player_name, FALSE),
    'PER_36_MINUTES',
    records.minutes_played,
    CAST(NULL AS DOUBLE),
    @box_columns(records),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_player_per_minute) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
UNION ALL
SELECT
    @player_line(1, records.league, records.player_name, records.is_combined_totals),
    'PER_100_POSSESSIONS',
    records.minutes_played,
    CAST(NULL AS DOUBLE),
    @box_columns(records),
    records.offensive_rating,
    records.defensive_rating,
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_per_poss) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    @player_line(2, records.league, people.name, records.is_combined_totals),
    'PER_100_POSSESSIONS',
    records.minutes_played,
    CAST(NULL AS DOUBLE),
    @box_columns(records),
    records.offensive_rating,
    records.defensive_rating,
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__profile_per_poss) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_profile_names AS people ON records.player_id = people.player_id
UNION ALL
SELECT
    @player_line(3, pages.league, records.player_name, FALSE),
    'PER_100_POSSESSIONS',
    records.minutes_played,
    CAST(NULL AS DOUBLE),
    @box_columns(records),
    records.offensive_rating,
    records.defensive_rating,
    records.awards,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_player_per_poss) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
