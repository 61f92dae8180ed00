-- about: Who got an award or honour, or votes for it, newest season first, with what he did in that regular season: of all seasons or one.
-- reads: agg_player_seasons, bref.coaches, dim_players, fact_all_star_selections, fact_award_votes, fact_award_winners, fact_honour_teams
-- parameters: award VARCHAR, season_year INTEGER, league VARCHAR, winners_only BOOLEAN
-- paged: yes
-- names: player_slug
WITH told AS (
    SELECT
        'AWARD' AS kind,
        award_id,
        league,
        season_year,
        player_id,
        coach_id,
        winner_name AS name,
        TRUE AS is_winner,
        NULL::INTEGER AS team_selection,
        NULL::INTEGER AS vote_rank,
        NULL::DOUBLE AS first_place_votes,
        NULL::DOUBLE AS points_won,
        NULL::DOUBLE AS points_max,
        NULL::DOUBLE AS share,
        source
    FROM fact_award_winners AS w
    WHERE NOT @is_among_votes(w)
    UNION ALL
    SELECT
        'AWARD',
        award_id,
        league,
        season_year,
        player_id,
        coach_id,
        candidate_name,
        is_winner,
        NULL,
        vote_rank,
        first_place_votes,
        points_won,
        points_max,
        share,
        source
    FROM fact_award_votes
    UNION ALL
    SELECT
        'TEAM',
        honour,
        league,
        season_year,
        player_id,
        NULL,
        player_name,
        TRUE,
        team_selection,
        NULL,
        NULL,
        points_won,
        points_max,
        share,
        source
    FROM fact_honour_teams
    UNION ALL
    SELECT
        'ALL_STAR',
        'all_star',
        league,
        season_year,
        player_id,
        NULL,
        player_name,
        NOT is_replaced,
        NULL,
        NULL,
        NULL,
        NULL,
        NULL,
        NULL,
        source
    FROM fact_all_star_selections
)
SELECT
    t.kind,
    t.award_id,
    @award_name(t.award_id) AS award,
    t.league,
    t.season_year,
    CASE WHEN t.coach_id IS NOT NULL THEN 'COACH' ELSE 'PLAYER' END AS recipient_type,
    t.player_id,
    coalesce(p.player_name, t.name, c.name) AS player_name,
    t.coach_id,
    c.bref_id AS bref_coach_id,
    t.is_winner,
    t.team_selection,
    t.vote_rank,
    t.first_place_votes,
    t.points_won,
    t.points_max,
    t.share,
    string_split(s.teams, ',') AS team_abbreviations,
    s.games_played,
    @average_to_tenths(s.minutes_played, s.games_played)::DOUBLE AS minutes_per_game,
    @average_to_tenths(s.points, s.games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(s.rebounds, s.games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(s.assists, s.games_played)::DOUBLE AS assists_per_game,
    @average_to_tenths(s.steals, s.games_played)::DOUBLE AS steals_per_game,
    @average_to_tenths(s.blocks, s.games_played)::DOUBLE AS blocks_per_game,
    @rate(s.field_goals_made, s.field_goals_attempted)::DOUBLE AS field_goal_pct,
    @rate(s.three_pointers_made, s.three_pointers_attempted)::DOUBLE AS three_point_pct,
    @rate(s.free_throws_made, s.free_throws_attempted)::DOUBLE AS free_throw_pct,
    t.source
FROM told AS t
LEFT JOIN dim_players AS p ON p.player_id = t.player_id
LEFT JOIN bref.coaches AS c ON c.coach_id = t.coach_id
LEFT JOIN agg_player_seasons AS s
    ON s.player_id = t.player_id
    AND s.league = t.league
    AND s.season_year = t.season_year
    AND s.season_type = 'REGULAR'
    AND s.row_scope = 'season_total'
WHERE ($award::VARCHAR IS NULL OR t.award_id = lower($award))
    AND ($season_year::INTEGER IS NULL OR (t.season_year = $season_year AND t.league = $league))
    AND (NOT coalesce($winners_only, FALSE) OR t.is_winner)
ORDER BY
    t.season_year DESC,
    t.league,
    t.kind,
    t.award_id,
    t.is_winner DESC,
    t.team_selection NULLS LAST,
    t.vote_rank NULLS LAST,
    t.points_won DESC NULLS LAST,
    player_name,
    t.player_id;
