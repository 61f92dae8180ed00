-- about: One row per team, season, side and basis: averages per game or per 100 possessions, as Basketball-Reference prints them.
-- key: source_url, basis, page_row
-- reads: raw_bref__team_per_game, raw_bref__team_per_poss, ref_bref_team_codes
SELECT
    records.season_year,
    records.league,
    records.side,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.games_played,
    'PER_GAME' AS basis,
    CAST(NULL AS INTEGER) AS season_minutes_played, -- Minutes of the season, of all five players; NULL per game, where the page has the average only.
    records.minutes_played, -- Minutes a game, of all five players; NULL for the other basis.
    @box_columns(records),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_per_game) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    records.season_year,
    records.league,
    records.side,
    codes.team_id,
    records.team_id,
    records.team_name,
    records.games_played,
    'PER_100_POSSESSIONS',
    CAST(records.minutes_played AS INTEGER),
    CAST(NULL AS DOUBLE),
    @box_columns(records),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_per_poss) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
