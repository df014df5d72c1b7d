// A Pub/Sub server in memory, for tests: Google's own fake, on a port of this machine.
//
// It prints its address and ends when its standard input does.
package main

import (
	"fmt"
	"io"
	"os"

	"cloud.google.com/go/pubsub/pstest"
)

func main() {
	server := pstest.NewServer()
	defer server.Close()
	fmt.Println(server.Addr)
	io.Copy(io.Discard, os.Stdin)
}
