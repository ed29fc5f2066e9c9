"""The project's own tools: figures of the house, and the parts of the docs that are generated or checked."""
