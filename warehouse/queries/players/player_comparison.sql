-- about: Some players side by side, in the order of the question: their careers over all leagues, or a season of each, of a part of the season.
-- reads: agg_player_careers, agg_player_seasons, dim_players
-- parameters: players VARCHAR, season_type VARCHAR, season_year INTEGER, league VARCHAR
-- names: player_slug, player_name, position
WITH asked AS (
    SELECT
        player_id::BIGINT AS player_id,
        place
    FROM (
        SELECT
            unnest(string_split($players, ',')) AS player_id,
            generate_subscripts(string_split($players, ','), 1) AS place
    )
),
careers AS (
    SELECT
        player_id,
        first_season_year,
        last_season_year,
        seasons,
        NULL::VARCHAR AS teams,
        games_played,
        games_started,
        minutes_played,
        @each_count(this_count),
        double_doubles,
        triple_doubles,
        is_complete
    FROM agg_player_careers
    WHERE $season_year::INTEGER IS NULL
        AND league = 'ALL'
        AND season_type = $season_type
    UNION ALL
    SELECT
        player_id,
        season_year,
        season_year,
        1,
        teams,
        games_played,
        games_started,
        minutes_played,
        @each_count(this_count),
        double_doubles,
        triple_doubles,
        is_complete
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
        AND season_year = $season_year
        AND league = $league
        AND season_type = $season_type
)
SELECT
    a.player_id,
    p.birth_date,
    p.height_inches,
    p.weight_pounds,
    c.first_season_year,
    c.last_season_year,
    c.seasons,
    string_split(c.teams, ',') AS team_abbreviations,
    coalesce(c.games_played, 0) AS games_played,
    c.games_started,
    c.minutes_played,
    @each_count(c.this_count),
    c.double_doubles,
    c.triple_doubles,
    @average_to_tenths(c.minutes_played, c.games_played)::DOUBLE AS minutes_per_game,
    @average_to_tenths(c.points, c.games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(c.rebounds, c.games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(c.assists, c.games_played)::DOUBLE AS assists_per_game,
    @average_to_tenths(c.steals, c.games_played)::DOUBLE AS steals_per_game,
    @average_to_tenths(c.blocks, c.games_played)::DOUBLE AS blocks_per_game,
    @share_to_thousandths(c.field_goals_made, c.field_goals_attempted)::DOUBLE AS field_goal_pct,
    @share_to_thousandths(c.three_pointers_made, c.three_pointers_attempted)::DOUBLE AS three_point_pct,
    @share_to_thousandths(c.free_throws_made, c.free_throws_attempted)::DOUBLE AS free_throw_pct,
    c.is_complete
FROM asked AS a
LEFT JOIN dim_players AS p ON p.player_id = a.player_id
LEFT JOIN careers AS c ON c.player_id = a.player_id
ORDER BY a.place;
