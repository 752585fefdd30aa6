package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/tlog"
)

// tree holds the hashes of a log in the order that tlog stores them.
type tree struct {
	hashes []tlog.Hash
	leaves []tlog.Hash
}

// ReadHashes makes a tree a tlog.HashReader.
func (t *tree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(t.hashes)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		hashes[i] = t.hashes[index]
	}
	return hashes, nil
}

func readTree(dir string) (*tree, error) {
	text, err := os.ReadFile(filepath.Join(dir, "entries.jsonl"))
	if err != nil {
		return nil, err
	}
	t := &tree{}
	for len(text) > 0 {
		line, rest, ended := bytes.Cut(text, []byte("\n"))
		if !ended {
			return nil, errors.New("entries.jsonl: the last line has no end")
		}
		if err := t.append(line); err != nil {
			return nil, err
		}
		text = rest
	}
	fmt.Printf("entries.jsonl: %d lines\n", len(t.leaves))
	return t, nil
}

func (t *tree) append(line []byte) error {
	hashes, err := tlog.StoredHashes(int64(len(t.leaves)), line, t)
	if err != nil {
		return err
	}
	t.hashes = append(t.hashes, hashes...)
	t.leaves = append(t.leaves, tlog.RecordHash(line))
	return nil
}

func (t *tree) root(size int64) (tlog.Hash, error) {
	if size < 1 || size > int64(len(t.leaves)) {
		return tlog.Hash{}, fmt.Errorf("no tree of %d among %d entries", size, len(t.leaves))
	}
	return tlog.TreeHash(size, t)
}

func (t *tree) checkHead(head checkpoint) error {
	if head.size != int64(len(t.leaves)) {
		return fmt.Errorf("the checkpoint has %d entries, entries.jsonl %d", head.size, len(t.leaves))
	}
	if head.size == 0 {
		return nil
	}
	root, err := t.root(head.size)
	if err != nil {
		return err
	}
	if root != head.root {
		return fmt.Errorf("the entries give the root %s, the checkpoint has %s", root, head.root)
	}
	fmt.Println("the leaf hashes give the root that was signed")
	return nil
}
