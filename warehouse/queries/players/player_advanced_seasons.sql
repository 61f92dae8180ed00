-- about: A player's seasons in numbers that only pages print, such as win shares, box plus/minus and the efficiency rating, oldest first.
-- reads: bref.player_season_advanced
-- parameters: player_id BIGINT
-- names: team_abbreviation
SELECT
    league,
    season_year,
    season_type,
    CASE WHEN is_combined_totals THEN 'season_total' ELSE 'stint' END AS row_scope,
    team_id,
    age,
    games_played,
    games_started,
    @advanced_columns(line)
FROM bref.player_season_advanced AS line
WHERE player_id = $player_id
ORDER BY
    season_year,
    league,
    season_type DESC,
    is_combined_totals DESC,
    page_order
LIMIT 300;
